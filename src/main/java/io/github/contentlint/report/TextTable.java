package io.github.contentlint.report;

import java.util.ArrayList;
import java.util.List;

/** Rows of cells as lines with aligned columns, Han characters counted as wide as they are. */
final class TextTable {

    /** How a column is aligned. */
    enum Align {
        LEFT,
        RIGHT
    }

    private final List<Align> columns;
    private final int[] widths;
    private final List<List<String>> rows = new ArrayList<>();

    TextTable(Align... columns) {
        this.columns = List.of(columns);
        this.widths = new int[columns.length];
    }

    void row(String... cells) {
        rows.add(List.of(cells));
        for (int i = 0; i < cells.length; i++) {
            widths[i] = Math.max(widths[i], ColumnWidth.of(cells[i]));
        }
    }

    List<String> lines() {
        return rows.stream().map(this::line).toList();
    }

    private String line(List<String> cells) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            String padding = " ".repeat(widths[i] - ColumnWidth.of(cells.get(i)));
            line.append("  ");
            line.append(columns.get(i) == Align.LEFT ? cells.get(i) + padding : padding + cells.get(i));
        }
        return line.toString().stripTrailing();
    }
}
