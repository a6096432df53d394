package io.github.contentlint.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.contentlint.parse.PostParser;
import io.github.contentlint.post.Image;
import io.github.contentlint.post.Link;
import io.github.contentlint.post.Post;
import io.github.contentlint.site.Detection.Detected;
import io.github.contentlint.site.Resolution.Broken;
import io.github.contentlint.site.Resolution.Found;
import io.github.contentlint.site.Resolution.Remote;
import io.github.contentlint.site.Resolution.Unknown;
import io.github.contentlint.text.SourceText;
import io.github.contentlint.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A blog in a temporary folder, and what its generator makes of references in it. */
record Folder(Path root) {

    Folder with(String path, String text) {
        try {
            Path file = root.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Files whose content does not matter: images. */
    Folder files(String... paths) {
        for (String path : paths) {
            with(path, "x");
        }
        return this;
    }

    Site site() {
        Detection detection = SiteDetector.detect(root, Optional.empty());
        assertThat(detection).isInstanceOf(Detected.class);
        return ((Detected) detection).site();
    }

    Post post(Site site, String path) {
        try {
            Path file = root.resolve(path);
            SourceText source = SourceText.decode(file, Files.readAllBytes(file));
            return PostParser.parse(source, site.frontMatterStyle(), head -> site.dialect(file, head));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The verdict on a reference in a post, short: {@code found static/a.png}, {@code broken CASE to /b.png},
     * {@code unknown theme}, {@code remote}.
     *
     * @param written {@code md a.png}, {@code html a.png}, {@code key a.png}, {@code tag a.png}, {@code code a.png} for
     *     a shortcode, {@code css a.css}
     */
    String verdict(String post, String written) {
        return verdict(site(), post, written);
    }

    /** The same, from a site that is kept. */
    String verdict(Site site, String post, String written) {
        return show(site, resolve(site, post, written));
    }

    /** The verdict on the first image of a post's body, as {@link #verdict} has it. */
    String verdictOfFirstImage(String post) {
        Site site = site();
        Post parsed = post(site, post);
        return show(site, site.resolve(parsed, parsed.body().images().get(0)));
    }

    /** The file that a broken reference, written as {@link #verdict} has it, says it looked for. */
    String lookedFor(String post, String written) {
        return ((Broken) resolve(site(), post, written)).lookedFor();
    }

    private Resolution resolve(Site site, String post, String written) {
        Post parsed = post(site, post);
        int blank = written.indexOf(' ');
        String target = written.substring(blank + 1);
        Span start = Span.at(0);
        if (written.startsWith("css ")) {
            return site.resolve(parsed, new Link(Link.Kind.STYLESHEET, start, target, start));
        }
        Image.Syntax syntax = switch (written.substring(0, blank)) {
            case "md" -> Image.Syntax.MARKDOWN;
            case "html" -> Image.Syntax.HTML;
            case "key" -> Image.Syntax.FRONT_MATTER;
            case "tag" -> Image.Syntax.TAG_PLUGIN;
            case "code" -> Image.Syntax.SHORTCODE;
            default -> throw new IllegalArgumentException(written);
        };
        return site.resolve(parsed, new Image(syntax, start, target, start, Optional.empty(), start));
    }

    /**
     * What a link in a post asks for, short: {@code own x}, {@code page /a/#x}, {@code source a.md#x}, {@code file a.md#x}
     * where the source is not rewritten, {@code nowhere x}; else as {@link #verdict} has it.
     *
     * @param written {@code md a}, {@code html a}
     */
    String leads(String post, String written) {
        Site site = site();
        Span start = Span.at(0);
        String target = written.substring(written.indexOf(' ') + 1);
        Link.Kind kind = written.startsWith("md ") ? Link.Kind.MARKDOWN : Link.Kind.HTML;
        Destination destination = site.links().destination(post(site, post), new Link(kind, start, target, start));
        if (destination instanceof Destination.Own own) {
            return "own " + own.fragment();
        }
        if (destination instanceof Destination.Page page) {
            return "page " + page.path() + hash(page.fragment());
        }
        if (destination instanceof Destination.Source source) {
            String file = root.relativize(source.file()).toString().replace('\\', '/');
            return (source.rewritten() ? "source " : "file ") + file + hash(source.fragment());
        }
        return destination instanceof Destination.Nowhere nowhere
                ? "nowhere " + nowhere.name()
                : show(site, ((Destination.Settled) destination).resolution());
    }

    private static String hash(String fragment) {
        return fragment.isEmpty() ? "" : "#" + fragment;
    }

    /** Where the page of a post is, and by which other paths it is found. */
    List<String> paths(String post) {
        Site site = site();
        return site.links().address(post(site, post)).paths();
    }

    /** The ids on the page of a post, sorted. */
    List<String> ids(String post) {
        Site site = site();
        return site.links().anchors(post(site, post)).ids().stream().sorted().toList();
    }

    private static String show(Site site, Resolution resolution) {
        if (resolution instanceof Found found) {
            return found.file()
                    .map(file ->
                            "found " + site.root().relativize(file).toString().replace('\\', '/'))
                    .orElse("found");
        }
        if (resolution instanceof Broken broken) {
            return "broken " + broken.reason()
                    + broken.suggestion().map(s -> " to " + s).orElse("");
        }
        return resolution instanceof Unknown unknown
                ? "unknown " + unknown.cause()
                : "remote " + ((Remote) resolution).url();
    }
}
