package io.github.contentlint.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * The examples of a rule page. A fence marked {@code good} or {@code bad} is a post; what stands in its info string as
 * {@code name=value}:
 *
 * <ul>
 *   <li>{@code site=jekyll}: generator; {@code file=_posts/a.md}: its path in the site; {@code touch=a.png,b.png}: images
 *       that exist
 *   <li>{@code option.keys=a,b}: an option of the rule; {@code severity.grade=warning}
 *   <li>{@code escapes}: {@code \}{@code uXXXX} stands for that char
 * </ul>
 *
 * Fences with only {@code file=} before it are more files of that site; a fence {@code remote} before it tells what asking
 * for images of other servers comes to, a line each: address, cause, detail. A fence {@code findings} after it holds what is
 * expected, a line each; a fence {@code fixed} the post after all fixes.
 */
final class PageExamples {

    /** One post with what is expected of it. */
    record Example(
            String rule,
            int line,
            boolean good,
            Map<String, String> settings,
            String file,
            String text,
            Map<String, String> otherFiles,
            List<String> remote,
            List<String> findings,
            Optional<String> fixed) {

        String name() {
            return rule + " line " + line + (good ? " good" : " bad");
        }

        List<String> list(String key) {
            String value = settings.getOrDefault(key, "");
            return value.isEmpty() ? List.of() : List.of(value.split(","));
        }
    }

    private PageExamples() {}

    static List<Example> of(String rule, String page) {
        List<Example> examples = new ArrayList<>();
        Map<String, String> files = new LinkedHashMap<>();
        List<String> remote = new ArrayList<>();
        for (FencedCodeBlock fence : fences(page)) {
            List<String> words = Arrays.asList(fence.getInfo().trim().split("\\s+"));
            Map<String, String> settings = settings(words);
            String text = words.contains("escapes") ? unescape(fence.getLiteral()) : fence.getLiteral();
            if (words.contains("good") || words.contains("bad")) {
                String file = settings.getOrDefault("file", "_posts/2025-01-02-example." + words.get(0));
                examples.add(new Example(
                        rule,
                        fence.getSourceSpans().get(0).getLineIndex() + 1,
                        words.contains("good"),
                        settings,
                        file,
                        text,
                        Map.copyOf(files),
                        List.copyOf(remote),
                        List.of(),
                        Optional.empty()));
                files.clear();
                remote.clear();
            } else if (words.contains("findings")) {
                List<String> lines = text.lines().filter(l -> !l.isBlank()).toList();
                replaceLast(examples, e -> with(e, lines, e.fixed()));
            } else if (words.contains("fixed")) {
                replaceLast(examples, e -> with(e, e.findings(), Optional.of(text)));
            } else if (words.contains("remote")) {
                text.lines().forEach(remote::add);
            } else if (settings.containsKey("file")) {
                files.put(settings.get("file"), text);
            }
        }
        return examples;
    }

    private static Example with(Example e, List<String> findings, Optional<String> fixed) {
        return new Example(
                e.rule(),
                e.line(),
                e.good(),
                e.settings(),
                e.file(),
                e.text(),
                e.otherFiles(),
                e.remote(),
                findings,
                fixed);
    }

    private static void replaceLast(List<Example> examples, java.util.function.UnaryOperator<Example> change) {
        int last = examples.size() - 1;
        examples.set(last, change.apply(examples.get(last)));
    }

    private static List<FencedCodeBlock> fences(String page) {
        List<FencedCodeBlock> fences = new ArrayList<>();
        Parser.builder()
                .includeSourceSpans(IncludeSourceSpans.BLOCKS)
                .build()
                .parse(page)
                .accept(new AbstractVisitor() {
                    @Override
                    public void visit(FencedCodeBlock fence) {
                        fences.add(fence);
                    }
                });
        return fences;
    }

    private static Map<String, String> settings(List<String> words) {
        return words.stream()
                .filter(w -> w.contains("="))
                .collect(Collectors.toMap(
                        w -> w.substring(0, w.indexOf('=')), w -> w.substring(w.indexOf('=') + 1), (a, b) -> b));
    }

    private static String unescape(String text) {
        return java.util.regex.Pattern.compile("\\\\u([0-9A-Fa-f]{4})")
                .matcher(text)
                .replaceAll(m -> java.util.regex.Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(m.group(1), 16))));
    }
}
