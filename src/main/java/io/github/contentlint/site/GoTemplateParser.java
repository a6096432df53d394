package io.github.contentlint.site;

import io.github.contentlint.site.GoTemplate.Assign;
import io.github.contentlint.site.GoTemplate.Block;
import io.github.contentlint.site.GoTemplate.Call;
import io.github.contentlint.site.GoTemplate.Define;
import io.github.contentlint.site.GoTemplate.Node;
import io.github.contentlint.site.GoTemplate.Output;
import io.github.contentlint.site.GoTemplate.Return;
import io.github.contentlint.site.GoTemplate.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads templates of Go. What is no template that Go would take is read as far as possible. */
final class GoTemplateParser {

    private static final Pattern ASSIGNMENT = Pattern.compile("\\$(\\w++)\\s*+(:?=)\\s*+((?s:.)++)");
    private static final Pattern BLOCK_VARIABLE =
            Pattern.compile("(?:\\$\\w++\\s*+,\\s*+)?\\$(\\w++)\\s*+:=\\s*+((?s:.)++)");
    private static final Pattern QUOTED = Pattern.compile("[\"`]([^\"`]*+)[\"`]");
    private static final Set<String> BLOCKS = Set.of("if", "with", "range");
    private static final int DEEPEST = 50;

    private final String source;
    /** Where the text begins that is not read yet. */
    private int at;
    /** What stands between the braces read last. */
    private String action = "";
    /** Whether it takes away the white space after it. */
    private boolean trimsAfter;

    GoTemplateParser(String source) {
        this.source = source;
    }

    GoTemplate parse() {
        return new GoTemplate(nodes(0));
    }

    /** Up to {@code else} or {@code end}, which is then the action read last, or the end of the text. */
    private List<Node> nodes(int depth) {
        List<Node> nodes = new ArrayList<>();
        while (readTo(nodes)) {
            String keyword = keyword(action);
            if (keyword.equals("else") || keyword.equals("end")) {
                return nodes;
            }
            if (!action.isEmpty() && depth < DEEPEST) {
                nodes.add(node(keyword, action.substring(keyword.length()).strip(), depth));
            }
        }
        action = "end";
        return nodes;
    }

    private static String keyword(String action) {
        return action.split("\\s", 2)[0];
    }

    /** Reads the text before the next action, and the action; comments are empty. False where there is none. */
    private boolean readTo(List<Node> nodes) {
        int open = source.indexOf("{{", at);
        int close = open < 0 ? -1 : close(open + 2);
        boolean trimsBefore = close >= 0 && source.startsWith("-", open + 2);
        addText(nodes, source.substring(at, close < 0 ? source.length() : open), trimsBefore);
        if (close < 0) {
            at = source.length();
            return false;
        }
        int start = open + (trimsBefore ? 3 : 2);
        trimsAfter = close > start && source.charAt(close - 1) == '-';
        action = source.substring(start, Math.max(start, trimsAfter ? close - 1 : close))
                .strip();
        if (action.startsWith("/*")) {
            action = "";
        }
        at = close + 2;
        return true;
    }

    /** Where the braces are that end an action; quoted ones do not. -1 for none. */
    private int close(int start) {
        int i = start;
        while (i < source.length()) {
            char c = source.charAt(i);
            if (c == '}' && source.startsWith("}}", i)) {
                return i;
            }
            int end = c == '"' || c == '`' ? endOfString(i + 1, c) : source.startsWith("/*", i) ? endOfComment(i) : i;
            if (end < 0) {
                return -1;
            }
            i = end + 1;
        }
        return -1;
    }

    private int endOfString(int start, char quote) {
        for (int i = start; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c == quote) {
                return i;
            }
            i += c == '\\' && quote == '"' ? 1 : 0;
        }
        return -1;
    }

    private int endOfComment(int start) {
        int end = source.indexOf("*/", start + 2);
        return end < 0 ? -1 : end + 1;
    }

    private void addText(List<Node> nodes, String text, boolean trimsBefore) {
        String head = trimsAfter ? text.stripLeading() : text;
        String kept = trimsBefore ? head.stripTrailing() : head;
        if (!kept.isEmpty()) {
            nodes.add(new Text(kept));
        }
        trimsAfter = false;
    }

    private Node node(String keyword, String rest, int depth) {
        if (BLOCKS.contains(keyword)) {
            return block(keyword, rest, depth);
        }
        Matcher assignment = ASSIGNMENT.matcher(action);
        return switch (keyword) {
            case "define" -> new Define(name(rest), nodes(depth + 1));
            case "template" ->
                new Call(
                        name(rest),
                        GoExpressionParser.parse(QUOTED.matcher(rest).replaceFirst("")));
            case "return" -> new Return(GoExpressionParser.parse(rest));
            default ->
                assignment.matches()
                        ? new Assign(
                                assignment.group(1),
                                GoExpressionParser.parse(assignment.group(3)),
                                assignment.group(2).equals(":="))
                        : new Output(GoExpressionParser.parse(action));
        };
    }

    /** The string that an action begins with. */
    private static String name(String action) {
        Matcher quoted = QUOTED.matcher(action);
        return quoted.lookingAt() ? quoted.group(1) : "";
    }

    private Block block(String keyword, String value, int depth) {
        Matcher named = BLOCK_VARIABLE.matcher(value);
        String variable = named.matches() ? named.group(1) : "";
        String asked = named.matches() ? named.group(2) : value;
        List<Node> body = nodes(depth + 1);
        String chained = action.startsWith("else") ? action.substring(4).strip() : "";
        List<Node> otherwise = List.of();
        if (action.equals("else") || depth >= DEEPEST && action.startsWith("else")) {
            otherwise = nodes(depth + 1);
        } else if (!chained.isEmpty()) {
            String next = keyword(chained);
            otherwise = List.of(block(next, chained.substring(next.length()).strip(), depth + 1));
        }
        return new Block(keyword, variable, GoExpressionParser.parse(asked), body, otherwise);
    }
}
