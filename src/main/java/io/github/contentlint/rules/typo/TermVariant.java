package io.github.contentlint.rules.typo;

import java.util.ArrayList;
import java.util.List;

/**
 * A way to write the name of a product wrong.
 *
 * @param wrong as it is found
 * @param name as its makers write it
 * @param kind what is wrong
 * @param context texts one of which the post must have; empty where the form is wrong in any post
 */
record TermVariant(String wrong, String name, Kind kind, List<String> context) implements Listed {

    /** What is wrong with a name. */
    enum Kind {
        /** Capitals. */
        CASE("case"),
        /** All small letters, as commands and addresses have them. */
        LOWERCASE("lowercase"),
        /** A letter too many, missing or in the wrong place. */
        SLIP("slip");

        private final String grade;

        Kind(String grade) {
            this.grade = grade;
        }

        String grade() {
            return grade;
        }
    }

    static List<TermVariant> load() {
        List<TermVariant> variants = new ArrayList<>();
        for (String[] cells : ResourceTable.rows("terms.tsv", 5)) {
            List<String> context = ResourceTable.values(cells[4]);
            add(variants, cells[0], Kind.CASE, cells[1], List.of());
            add(variants, cells[0], Kind.LOWERCASE, cells[2], List.of());
            add(variants, cells[0], Kind.SLIP, cells[3], context);
        }
        return List.copyOf(variants);
    }

    private static void add(List<TermVariant> variants, String name, Kind kind, String cell, List<String> context) {
        ResourceTable.values(cell).forEach(wrong -> variants.add(new TermVariant(wrong, name, kind, context)));
    }

    @Override
    public List<String> phrases() {
        return List.of(wrong);
    }

    /** Whether a post speaks of what the name belongs to. */
    boolean fits(String post) {
        return context.isEmpty() || context.stream().anyMatch(post::contains);
    }
}
