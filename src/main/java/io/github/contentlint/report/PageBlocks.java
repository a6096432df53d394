package io.github.contentlint.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The body of a rule's page cut into prose and fenced code. */
final class PageBlocks {

    private static final Pattern OPENING = Pattern.compile("(`{3,})([^`]*)");

    /**
     * Lines that belong together.
     *
     * @param fence the backticks around code, empty for prose
     * @param info the words after them
     */
    record Block(String fence, String info, List<String> lines) {

        boolean isCode() {
            return !fence.isEmpty();
        }

        /** The first word, which is the role where there is no language. */
        String language() {
            return info.split("\\s+")[0];
        }

        /** The first word that says what a fence is for: good, bad, findings, fixed; else empty. */
        String role() {
            return List.of(info.split("\\s+")).stream()
                    .filter(List.of("good", "bad", "findings", "fixed")::contains)
                    .findFirst()
                    .orElse("");
        }

        /** What stands behind {@code name=}, else empty. */
        String setting(String name) {
            return List.of(info.split("\\s+")).stream()
                    .filter(w -> w.startsWith(name + "="))
                    .map(w -> w.substring(name.length() + 1))
                    .findFirst()
                    .orElse("");
        }
    }

    private PageBlocks() {}

    static List<Block> of(List<String> page) {
        List<Block> blocks = new ArrayList<>();
        Block current = new Block("", "", new ArrayList<>());
        for (String line : page) {
            Matcher opening = OPENING.matcher(line);
            if (current.isCode() && line.strip().equals(current.fence())) {
                blocks.add(current);
                current = new Block("", "", new ArrayList<>());
            } else if (!current.isCode() && opening.matches()) {
                blocks.add(current);
                current = new Block(opening.group(1), opening.group(2).strip(), new ArrayList<>());
            } else {
                current.lines().add(line);
            }
        }
        blocks.add(current);
        return blocks.stream()
                .filter(b -> b.isCode() || b.lines().stream().anyMatch(l -> !l.isBlank()))
                .toList();
    }
}
