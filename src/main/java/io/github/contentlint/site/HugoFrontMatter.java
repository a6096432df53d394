package io.github.contentlint.site;

import io.github.contentlint.parse.PostParser;
import io.github.contentlint.post.Dialect;
import io.github.contentlint.post.FrontMatterStyle;
import io.github.contentlint.post.Value;
import io.github.contentlint.text.SourceText;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What Hugo takes for the keys of a page: its front matter, what cascades down to it, the date in its name. */
final class HugoFrontMatter {

    private static final Pattern DATED = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})-.*+");

    /** Nothing of the body is read. */
    private static final Dialect HTML = new Dialect(Dialect.Engine.HTML, Set.of(), true);

    private final boolean datesByName;
    private final HugoCascade cascade;

    HugoFrontMatter(HugoConfig config) {
        this.datesByName = config.texts("frontmatter.date").contains(":filename");
        this.cascade = new HugoCascade(config);
    }

    /** The front matter of a page that is not linted at the time; empty where there is none that can be read. */
    static Value.Mapping read(Path file) {
        SourceText source = SourceText.of(file, Config.text(file));
        return PostParser.parseHead(source, FrontMatterStyle.HUGO, head -> HTML)
                .frontMatter()
                .root();
    }

    /**
     * @param content the folder of content that the page is in
     * @param own the page's front matter
     * @param path keys joined by dots
     */
    Optional<Value> value(Path content, Path file, Value.Mapping own, String path) {
        return HugoKeys.find(own, path)
                .or(() -> first(cascade.of(content, file), path))
                .or(() -> path.equals("date") && datesByName ? dateOfName(file) : Optional.empty());
    }

    private static Optional<Value> first(List<Value.Mapping> sets, String path) {
        return sets.stream().flatMap(set -> HugoKeys.find(set, path).stream()).findFirst();
    }

    private static Optional<Value> dateOfName(Path file) {
        return Optional.of(DATED.matcher(file.getFileName().toString()))
                .filter(Matcher::matches)
                .map(matcher -> AbstractSite.derived(matcher.group(1), Value.Scalar.Kind.DATE));
    }
}
