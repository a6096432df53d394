package io.github.contentlint.oracle;

import io.github.contentlint.oracle.VerdictTable.Cell;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The linter's verdicts on the cases of a site beside those of a generator. */
final class CaseVerdicts {

    private CaseVerdicts() {}

    /**
     * @param folder where the site is written
     * @param versionFiles tell the linter the version, by path; none where it is not to know
     * @param tables what one version made of the cases, or several of which each may be the blog's
     */
    static Agreement compare(
            String subject,
            CaseSite site,
            Path folder,
            Map<String, String> versionFiles,
            List<Map<String, Cell>> tables)
            throws IOException {
        for (Map.Entry<String, String> file : versionFiles.entrySet()) {
            CaseSite.write(folder.resolve(file.getKey()), file.getValue().getBytes());
        }
        LinterVerdicts linter = new LinterVerdicts(folder, site.generator());
        Agreement agreement = new Agreement(subject);
        for (CaseSite.Case one : site.cases()) {
            List<Cell> cells = new ArrayList<>();
            tables.stream()
                    .filter(table -> table.containsKey(one.id()))
                    .forEach(table -> cells.add(table.get(one.id())));
            boolean told = !versionFiles.isEmpty() || !one.versioned();
            if (told && !cells.isEmpty()) {
                add(one, cells, linter.of(folder.resolve(one.path())), agreement);
            }
        }
        return agreement;
    }

    private static void add(
            CaseSite.Case one, List<Cell> cells, List<LinterVerdicts.Reference> references, Agreement agreement) {
        agreement.add(
                // shown by one of the versions in question is enough
                cells.stream().anyMatch(cell -> isShown(one, cell.verdict())),
                Verdict.of(references.stream()
                        .map(LinterVerdicts.Reference::verdict)
                        .toList()),
                one.id() + ": " + one.path() + ", generator "
                        + cells.stream().map(Cell::toString).collect(Collectors.joining(" / ")) + ", linter "
                        + references);
    }

    private static boolean isShown(CaseSite.Case one, Verdict generator) {
        return generator == Verdict.SHOWN || generator == Verdict.NOTHING && one.quoted();
    }
}
