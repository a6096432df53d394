package io.github.contentlint.oracle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What versions of a generator made of the cases of a site: a line a case, a column a version. */
final class VerdictTable {

    private final Map<String, Map<String, Cell>> byVersion;

    /**
     * @param urls what the page asks for, blanks between
     */
    record Cell(Verdict verdict, String urls) {

        static Cell of(BuiltPage page) {
            return new Cell(
                    page.verdict(),
                    page.references().stream().map(BuiltPage.Reference::url).collect(Collectors.joining(" ")));
        }

        static Cell parse(String text) {
            int blank = text.indexOf(' ');
            return blank < 0
                    ? new Cell(Verdict.valueOf(text), "")
                    : new Cell(Verdict.valueOf(text.substring(0, blank)), text.substring(blank + 1));
        }

        @Override
        public String toString() {
            return urls.isEmpty() ? verdict.name() : verdict + " " + urls.replaceAll("\\s++", " ");
        }
    }

    private VerdictTable(Map<String, Map<String, Cell>> byVersion) {
        this.byVersion = byVersion;
    }

    /** Without a column where there is no such file. */
    static VerdictTable read(Path file) {
        Map<String, Map<String, Cell>> byVersion = new TreeMap<>();
        if (Files.exists(file)) {
            List<String[]> rows = rows(file);
            String[] head = rows.get(0);
            for (int column = 1; column < head.length; column++) {
                Map<String, Cell> cells = new LinkedHashMap<>();
                for (String[] row : rows.subList(1, rows.size())) {
                    if (column < row.length && !row[column].isEmpty()) {
                        cells.put(row[0], Cell.parse(row[column]));
                    }
                }
                byVersion.put(head[column], cells);
            }
        }
        return new VerdictTable(byVersion);
    }

    private static List<String[]> rows(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Set<String> versions() {
        return byVersion.keySet();
    }

    Map<String, Cell> of(String version) {
        return byVersion.getOrDefault(version, Map.of());
    }

    void put(String version, Map<String, Cell> cells) {
        byVersion.put(version, cells);
    }

    void write(Path file, List<String> ids) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("case\t" + String.join("\t", byVersion.keySet()));
        for (String id : ids) {
            List<String> row = new ArrayList<>(List.of(id));
            byVersion.values().forEach(cells -> row.add(cells.containsKey(id) ? "" + cells.get(id) : ""));
            lines.add(String.join("\t", row));
        }
        Files.write(file, lines);
    }
}
