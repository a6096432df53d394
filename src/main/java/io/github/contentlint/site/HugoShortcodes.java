package io.github.contentlint.site;

import io.github.contentlint.parse.PostParser;
import io.github.contentlint.post.Body;
import io.github.contentlint.post.Dialect;
import io.github.contentlint.post.Dialect.Engine;
import io.github.contentlint.post.FrontMatterStyle;
import io.github.contentlint.post.Image;
import io.github.contentlint.post.Link;
import io.github.contentlint.post.Post;
import io.github.contentlint.post.TemplateTag;
import io.github.contentlint.text.SourceText;
import io.github.contentlint.text.Span;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What posts take in with shortcodes whose templates the site or its themes have: the images and files of the HTML that the
 * templates write. Safe for many threads.
 */
final class HugoShortcodes {

    /** Its {@code src} is the parser's, whoever's template it is. */
    private static final String FIGURE = "figure";

    private static final Dialect HTML = new Dialect(Engine.HTML, Set.of(), true);

    /** Shortcodes in one post after which no more are run. */
    private static final int MOST = 1_000;

    private final HugoTemplates templates;

    HugoShortcodes(HugoTemplates templates) {
        this.templates = templates;
    }

    TakenIn of(Post post, HugoPage page) {
        Path folder = post.source().path().toAbsolutePath().normalize().getParent();
        Taken taken = new Taken();
        post.body().tags().stream()
                .filter(tag -> !tag.name().equals(FIGURE))
                .limit(MOST)
                .forEach(tag -> html(post, tag, page, folder).ifPresent(html -> taken.take(html, tag.span())));
        return new TakenIn(taken.images, taken.links, taken.undecided);
    }

    private Optional<String> html(Post post, TemplateTag tag, HugoPage page, Path folder) {
        return templates.shortcode(tag.name(), tag.arguments(post.source().text()), page, folder);
    }

    /** What the shortcodes of a post bring. */
    private static final class Taken {

        private final List<Image> images = new ArrayList<>();
        private final List<Link> links = new ArrayList<>();
        private int undecided;

        void take(String html, Span place) {
            Body body = PostParser.parse(
                            SourceText.of(Path.of("shortcode.html"), html), FrontMatterStyle.HUGO, head -> HTML)
                    .body();
            BitSet unsure = unsure(html);
            Span nowhere = Span.at(place.start());
            for (Image image : body.images()) {
                if (isSure(image.target(), image.span(), unsure)) {
                    images.add(new Image(image.syntax(), place, image.target(), nowhere, Optional.of(""), nowhere));
                }
            }
            for (Link link : body.links()) {
                if (link.kind().isAsset() && isSure(link.target(), link.span(), unsure)) {
                    links.add(new Link(link.kind(), place, link.target(), nowhere));
                }
            }
        }

        /** The characters of which it is not known whether they are written. */
        private static BitSet unsure(String html) {
            BitSet unsure = new BitSet(html.length());
            int depth = 0;
            for (int i = 0; i < html.length(); i++) {
                depth += html.charAt(i) == GoValue.MAYBE ? 1 : html.charAt(i) == GoValue.END_OF_MAYBE ? -1 : 0;
                unsure.set(i, depth > 0);
            }
            return unsure;
        }

        /** Whether a target is for sure in the page and is looked for; one that the template found is there. */
        private boolean isSure(String target, Span span, BitSet unsure) {
            if (GoValue.isResource(target)) {
                return false;
            }
            boolean sure = !target.isEmpty() && GoValue.isKnown(target) && !unsure.get(span.start());
            undecided += sure ? 0 : 1;
            return sure;
        }
    }
}
