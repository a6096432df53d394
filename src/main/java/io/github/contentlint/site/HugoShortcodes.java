package io.github.contentlint.site;

import io.github.contentlint.post.Dialect;
import io.github.contentlint.post.Dialect.Engine;
import io.github.contentlint.post.Dialect.Template;
import io.github.contentlint.post.Image;
import io.github.contentlint.post.Link;
import io.github.contentlint.post.Post;
import io.github.contentlint.post.TemplateTag;
import io.github.contentlint.post.TemplateTag.Argument;
import io.github.contentlint.text.Span;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * What posts take in with shortcodes whose templates the site or a theme in its folder has. Each template is read once a
 * run. Safe for many threads.
 */
final class HugoShortcodes {

    private static final List<String> FOLDERS = List.of("layouts/shortcodes", "layouts/_shortcodes");

    /** Its {@code src} is the parser's, whoever's template it is. */
    private static final String FIGURE = "figure";

    /** Actions of Go's templates look to Liquid's reader like what Liquid prints. */
    private static final Dialect HTML = new Dialect(Engine.HTML, Set.of(Template.LIQUID), true);

    private final List<Path> folders;
    private final HugoConfig config;
    private final SiteFiles files;
    private final Map<Path, TemplateFile> read = new ConcurrentHashMap<>();

    HugoShortcodes(Path root, HugoConfig config, SiteFiles files) {
        this.folders = Stream.concat(Stream.of(root), config.themeFolders().stream())
                .flatMap(base -> FOLDERS.stream().map(base::resolve))
                .toList();
        this.config = config;
        this.files = files;
    }

    TakenIn of(Post post) {
        List<Image> images = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        int undecided = 0;
        for (TemplateTag tag : post.body().tags()) {
            Optional<TemplateFile> template = tag.name().equals(FIGURE) ? Optional.empty() : template(tag.name());
            if (template.isPresent() && !template.get().parts().isEmpty()) {
                List<Argument> arguments = tag.arguments(post.source().text());
                GoTemplate go = new GoTemplate(template.get().source(), arguments, config.base());
                Call call = new Call(go, tag.span(), images, links);
                template.get().parts().forEach(call::take);
                undecided += call.undecided;
            }
        }
        return new TakenIn(images, links, undecided);
    }

    private Optional<TemplateFile> template(String name) {
        return folders.stream()
                .flatMap(folder -> files.file(folder, name + ".html").stream())
                .findFirst()
                .map(file -> read.computeIfAbsent(file, f -> TemplateFile.read(f, HTML)));
    }

    /** What one call of one shortcode brings. */
    private static final class Call {

        private final GoTemplate template;
        private final Span place;
        private final List<Image> images;
        private final List<Link> links;
        private int undecided;

        Call(GoTemplate template, Span place, List<Image> images, List<Link> links) {
            this.template = template;
            this.place = place;
            this.images = images;
            this.links = links;
        }

        void take(TemplateFile.Part part) {
            template.advanceTo(part.start());
            if (part instanceof TemplateFile.Shown shown) {
                Image.Syntax syntax = Image.Syntax.SHORTCODE;
                Span nowhere = Span.at(place.start());
                target(shown.image().target())
                        .ifPresent(target ->
                                images.add(new Image(syntax, place, target, nowhere, Optional.of(""), nowhere)));
            } else if (part instanceof TemplateFile.Asked asked) {
                target(asked.link().target())
                        .ifPresent(target ->
                                links.add(new Link(asked.link().kind(), place, target, Span.at(place.start()))));
            }
        }

        private Optional<String> target(String written) {
            if (template.isNever()) {
                return Optional.empty();
            }
            Optional<String> target = template.isSure() ? template.fill(written) : Optional.empty();
            undecided += target.isPresent() ? 0 : 1;
            return target;
        }
    }
}
