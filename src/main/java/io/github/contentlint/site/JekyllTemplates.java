package io.github.contentlint.site;

import io.github.contentlint.post.Dialect.Template;
import io.github.contentlint.post.Post;
import io.github.contentlint.site.LiquidValue.Truth;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;

/** Liquid in the posts of a site: which references it prints, and as what. Safe for many threads. */
final class JekyllTemplates {

    private final Recent<Path, LiquidFlow> flows = new Recent<>();
    private final String base;
    private final Optional<SiteVersion> version;
    private final JekyllPages pages;
    private final JekyllVariables variables;
    private final Predicate<UrlPath> isFile;

    /**
     * @param base {@code /blog}, or empty
     * @param version of Jekyll, empty where it is not known
     * @param isFile whether a file is published at a path, base included
     */
    JekyllTemplates(
            String base,
            Optional<SiteVersion> version,
            JekyllPages pages,
            JekyllVariables variables,
            Predicate<UrlPath> isFile) {
        this.base = base;
        this.version = version;
        this.pages = pages;
        this.variables = variables;
        this.isFile = isFile;
    }

    private static boolean rendersLiquid(Post post) {
        return post.dialect().templates().contains(Template.LIQUID);
    }

    /** Whether the branch of a condition that a reference stands in is printed. */
    Truth prints(Reference reference) {
        return rendersLiquid(reference.post()) ? step(reference).printed() : Truth.YES;
    }

    private LiquidFlow.Step step(Reference reference) {
        Post post = reference.post();
        return flows.get(
                        post.source().path(),
                        path -> LiquidFlow.of(
                                post.source().text(), post.frontMatter().span().end(), liquid(post, base)))
                .at(reference.offset());
    }

    private JekyllLiquid liquid(Post post, String linkBase) {
        return new JekyllLiquid(
                base, linkBase, name -> variables.of(name, pages.place(post), pages.keys(post), () -> pages.url(post)));
    }

    /** The reference with its Liquid filled in; empty where that cannot be known. */
    Optional<Reference> expand(Reference reference) {
        String text = reference.text();
        if (!JekyllLiquid.isIn(text)) {
            return Optional.of(reference);
        }
        if (!rendersLiquid(reference.post()) || step(reference).raw()) {
            // Nothing fills it in: the browser asks for the braces.
            return Optional.of(reference.withText(text.replace("{", "%7B").replace("}", "%7D")));
        }
        // That nothing remains is no author's intent: something that the sources do not tell fills it.
        return filled(reference)
                .filter(filled -> !filled.isBlank())
                .map(filled -> filled.startsWith(JekyllLiquid.ORIGIN)
                        ? reference.withWholeUrl(filled.substring(JekyllLiquid.ORIGIN.length()))
                        : reference.withText(filled));
    }

    /** Since Jekyll 4.0 the tag {@code link} puts the base before the path ({@code tags/link.rb}). */
    private Optional<String> filled(Reference reference) {
        Optional<String> since = filled(reference, base);
        if (base.isEmpty()
                || !reference.text().contains("{%")
                || version.filter(v -> v.isAtLeast(4, 0)).isPresent()) {
            return since;
        }
        Optional<String> before = filled(reference, "");
        boolean old =
                version.isPresent() || before.map(UrlPath::of).filter(isFile).isPresent();
        return old ? before : since;
    }

    private Optional<String> filled(Reference reference, String linkBase) {
        return liquid(reference.post(), linkBase)
                .within(step(reference).variables())
                .expand(reference.text());
    }
}
