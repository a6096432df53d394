package io.github.contentlint.report;

import io.github.contentlint.lint.Language;
import io.github.contentlint.lint.RulePage;
import io.github.contentlint.report.PageBlocks.Block;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The body of a rule's page for its readers: below the heading, the fences that are tests shown as examples. */
final class PageText {

    private static final String INDENT = "    ";

    private final List<Block> blocks;
    private final Wording wording;

    PageText(RulePage page, Language language) {
        List<String> lines = page.bodies().get(language).lines().toList();
        this.blocks = PageBlocks.of(lines.subList(1, lines.size()));
        this.wording = new Wording(language);
    }

    /** What the rule is about, in one line. */
    String firstParagraph() {
        List<String> paragraph = blocks.get(0).lines().stream()
                .dropWhile(String::isBlank)
                .takeWhile(l -> !l.isBlank())
                .map(String::strip)
                .toList();
        StringBuilder text = new StringBuilder();
        for (String line : paragraph) {
            text.append(needsSpace(text, line) ? " " : "").append(line);
        }
        return text.toString();
    }

    /** Chinese is written without spaces: a line break between two wide characters is none. */
    private static boolean needsSpace(StringBuilder before, String next) {
        return before.length() > 0
                && (ColumnWidth.of(before.codePointBefore(before.length())) < 2
                        || ColumnWidth.of(next.codePointAt(0)) < 2);
    }

    String markdown() {
        return blocks.stream().map(this::markdown).collect(Collectors.joining("\n\n", "", "\n"));
    }

    private String markdown(Block block) {
        if (!block.isCode()) {
            return block.lines().stream()
                    .map(this::heading)
                    .collect(Collectors.joining("\n"))
                    .strip();
        }
        String language = block.role().equals(block.language()) ? "text" : block.language();
        return caption(block)
                + block.fence() + language + "\n"
                + block.lines().stream().map(l -> l + "\n").collect(Collectors.joining())
                + block.fence();
    }

    /** For a terminal: headings without signs, code indented. */
    String plain() {
        return blocks.stream().map(this::plain).collect(Collectors.joining("\n\n", "", "\n"));
    }

    private String plain(Block block) {
        if (!block.isCode()) {
            return block.lines().stream()
                    .map(this::heading)
                    .map(l -> l.replaceFirst("^#+ ", ""))
                    .collect(Collectors.joining("\n"))
                    .strip();
        }
        return caption(block)
                + block.lines().stream().map(l -> (INDENT + l).stripTrailing()).collect(Collectors.joining("\n"));
    }

    private String heading(String line) {
        return switch (line) {
            case "## Precision" -> wording.say("## 准确率", "## Precision");
            case "## Examples" -> wording.say("## 例子", "## Examples");
            default -> line;
        };
    }

    /** What an example shows, and an empty line; nothing above code that is no example. */
    private String caption(Block block) {
        String what = switch (block.role()) {
            case "bad" -> wording.say("会报告", "Reported");
            case "good" -> wording.say("不报告", "Not reported");
            case "findings" -> wording.say("报告内容", "Findings");
            case "fixed" -> wording.say("改后", "After the fix");
            default -> "";
        };
        String caption = Stream.of(what, block.setting("site"), block.setting("file"))
                .filter(s -> !s.isEmpty())
                .collect(Collectors.joining(wording.say("，", ", ")));
        return caption.isEmpty() ? "" : caption + wording.say("：", ":") + "\n\n";
    }
}
