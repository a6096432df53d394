package io.github.contentlint.site;

import io.github.contentlint.site.GoTemplate.Assign;
import io.github.contentlint.site.GoTemplate.Block;
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

    /** A quoted {@code }}} ends no action. */
    private static final Pattern ACTION = Pattern.compile(
            "\\{\\{(-?)((?:/\\*(?s:.)*?\\*/|\"(?:[^\"\\\\\\n]|\\\\.)*+\"|`[^`]*+`|(?!-?}})(?s:.))*+)(-?)}}");

    private static final Pattern ASSIGNMENT = Pattern.compile("\\$(\\w++)\\s*+(:?=)\\s*+((?s:.)++)");
    private static final Pattern BLOCK_VARIABLE =
            Pattern.compile("(?:\\$\\w++\\s*+,\\s*+)?\\$(\\w++)\\s*+:=\\s*+((?s:.)++)");
    private static final Set<String> BLOCKS = Set.of("if", "with", "range", "block", "define");
    private static final int DEEPEST = 50;

    private final String source;
    private final Matcher actions;
    private int textStart;
    private boolean trimsNext;
    /** The action that ended the list of nodes read last. */
    private String end = "";

    GoTemplateParser(String source) {
        this.source = source;
        this.actions = ACTION.matcher(source);
    }

    GoTemplate parse() {
        return new GoTemplate(nodes(0));
    }

    /** Up to {@code else} or {@code end}, or the end of the text. */
    private List<Node> nodes(int depth) {
        List<Node> nodes = new ArrayList<>();
        while (actions.find()) {
            addText(nodes, actions.start(), !actions.group(1).isEmpty());
            textStart = actions.end();
            trimsNext = !actions.group(3).isEmpty();
            String action = actions.group(2).strip();
            String keyword = action.split("\\s", 2)[0];
            if (keyword.equals("else") || keyword.equals("end")) {
                end = action;
                return nodes;
            }
            if (!action.startsWith("/*") && !action.isEmpty() && depth < DEEPEST) {
                nodes.add(node(keyword, action.substring(keyword.length()).strip(), action, depth));
            }
        }
        addText(nodes, source.length(), false);
        textStart = source.length();
        end = "end";
        return nodes;
    }

    private void addText(List<Node> nodes, int until, boolean trims) {
        String text = source.substring(textStart, until);
        String head = trimsNext ? text.stripLeading() : text;
        String kept = trims ? head.stripTrailing() : head;
        if (!kept.isEmpty()) {
            nodes.add(new Text(kept));
        }
    }

    private Node node(String keyword, String rest, String action, int depth) {
        if (BLOCKS.contains(keyword)) {
            return block(keyword, rest, depth);
        }
        if (keyword.equals("return")) {
            return new Return(GoExpressionParser.parse(rest));
        }
        Matcher assignment = ASSIGNMENT.matcher(action);
        return assignment.matches()
                ? new Assign(
                        assignment.group(1),
                        GoExpressionParser.parse(assignment.group(3)),
                        assignment.group(2).equals(":="))
                : new Output(GoExpressionParser.parse(action));
    }

    private Block block(String keyword, String value, int depth) {
        Matcher named = BLOCK_VARIABLE.matcher(value);
        String variable = named.matches() ? named.group(1) : "";
        String asked = named.matches() ? named.group(2) : value;
        List<Node> body = nodes(depth + 1);
        String ended = end;
        List<Node> otherwise = List.of();
        if (ended.startsWith("else")) {
            String chained = ended.substring(4).strip();
            String chainedKeyword = chained.split("\\s", 2)[0];
            otherwise = chained.isEmpty()
                    ? nodes(depth + 1)
                    : List.of(block(
                            chainedKeyword,
                            chained.substring(chainedKeyword.length()).strip(),
                            depth + 1));
        }
        return new Block(keyword, variable, GoExpressionParser.parse(asked), body, otherwise);
    }
}
