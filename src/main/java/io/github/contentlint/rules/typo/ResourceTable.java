package io.github.contentlint.rules.typo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** A tab-separated list of this package. Lines that start with {@code #} are comments. */
final class ResourceTable {

    private ResourceTable() {}

    /**
     * @param columns how many; those missing at the end of a line are empty
     */
    static List<String[]> rows(String name, int columns) {
        try (InputStream in = ResourceTable.class.getResourceAsStream(name);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
                    .map(line -> cells(line, columns))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The values of a cell that holds several, parted by {@code |}. */
    static List<String> values(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
    }

    private static String[] cells(String line, int columns) {
        String[] cells = line.split("\t", -1);
        String[] all = Arrays.copyOf(cells, columns);
        Arrays.fill(all, Math.min(cells.length, columns), columns, "");
        return all;
    }
}
