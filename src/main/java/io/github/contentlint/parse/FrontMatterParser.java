package io.github.contentlint.parse;

import io.github.contentlint.post.FrontMatter;
import io.github.contentlint.post.FrontMatterStyle;
import io.github.contentlint.post.Problem;
import io.github.contentlint.post.Value;
import io.github.contentlint.text.SourceText;
import io.github.contentlint.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The data at the head of a post, found as its generator finds it. Where a fence is wrong and the text surely meant as
 * front matter, it is read all the same, so that one slip does not look like ten missing keys.
 */
final class FrontMatterParser {

    private FrontMatterParser() {}

    /**
     * Front matter and where it ends.
     *
     * @param bodyStart offset of the first char of the body
     * @param problems in the order of the source
     */
    record Result(FrontMatter frontMatter, int bodyStart, List<Problem> problems) {
        Result {
            problems = List.copyOf(problems);
        }
    }

    static Result parse(SourceText source, FrontMatterStyle style) {
        Fences.Found found = new Fences(source, style).find();
        if (found.format() == FrontMatter.Format.NONE) {
            return new Result(FrontMatter.none(), 0, found.problems());
        }
        List<Problem> problems = new ArrayList<>(found.problems());
        Parsed parsed = data(source, found);
        parsed.problems().stream()
                .filter(p -> style != FrontMatterStyle.HEXO || !isTabIndent(source, p))
                .forEach(problems::add);
        if (!(parsed.root() instanceof Value.Mapping)
                && parsed.problems().stream().noneMatch(p -> p.kind() == Problem.Kind.ROOT_NOT_MAPPING)) {
            Span line = source.lineSpan(source.line(parsed.root().span().start()));
            problems.add(new Problem(Problem.Kind.ROOT_NOT_MAPPING, line));
        }
        Value.Mapping root = parsed.root() instanceof Value.Mapping mapping ? mapping : Value.emptyMapping();
        FrontMatter frontMatter = new FrontMatter(found.format(), found.span(), found.content(), root);
        problems.sort((a, b) -> a.span().compareTo(b.span()));
        return new Result(frontMatter, found.span().end(), problems);
    }

    private static Parsed data(SourceText source, Fences.Found found) {
        Span content = found.content();
        boolean members =
                found.format() == FrontMatter.Format.JSON && source.text().startsWith("\"", content.start());
        return members
                ? new YamlParser(source, content).parseMembers()
                : DataParser.parse(source, content, found.format());
    }

    /** hexo-front-matter turns tabs at the start of a line into spaces before it reads the YAML. */
    private static boolean isTabIndent(SourceText source, Problem problem) {
        return problem.kind() == Problem.Kind.TAB
                && source.slice(problem.span()).chars().allMatch(c -> c == '\t');
    }
}
