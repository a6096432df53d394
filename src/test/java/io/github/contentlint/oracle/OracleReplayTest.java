package io.github.contentlint.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.contentlint.oracle.VerdictTable.Cell;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The linter says of references what the generators were seen to do")
class OracleReplayTest {

    @TempDir
    Path folder;

    static Stream<CaseSite> sites() {
        return OracleSites.all().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sites")
    @DisplayName("where the version is not known, what all versions agree on; where it is, all that it does")
    void agrees(CaseSite site) throws IOException {
        VerdictTable table = VerdictTable.read(OracleSites.table(site));
        List<Map<String, Cell>> versions =
                table.versions().stream().map(table::of).toList();
        assertThat(versions).isNotEmpty();
        site.writeTo(folder);
        assertAgrees(CaseVerdicts.compare(site.name(), site, folder, Map.of(), versions));
        for (String version : table.versions()) {
            // each takes the place of the one before
            Map<String, String> files = VersionFiles.of(site.generator(), version);
            assertAgrees(CaseVerdicts.compare(version, site, folder, files, List.of(table.of(version))));
        }
    }

    private static void assertAgrees(Agreement agreement) {
        assertThat(agreement.falseAlarms()).as("false alarms, %s", agreement).isEmpty();
        assertThat(agreement.misses()).as("misses, %s", agreement).isEmpty();
    }
}
