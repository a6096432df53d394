package io.github.contentlint.run;

import io.github.contentlint.post.Dialect;
import io.github.contentlint.post.FrontMatter;
import io.github.contentlint.post.FrontMatterStyle;
import io.github.contentlint.post.Image;
import io.github.contentlint.post.Link;
import io.github.contentlint.post.Post;
import io.github.contentlint.post.Value;
import io.github.contentlint.site.Detection;
import io.github.contentlint.site.Generator;
import io.github.contentlint.site.PageLinks;
import io.github.contentlint.site.Profile;
import io.github.contentlint.site.Resolution;
import io.github.contentlint.site.Site;
import io.github.contentlint.site.SiteDetector;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A site for tests that knows no references. */
record FakeSite(Path root, Generator generator, List<String> published, List<String> unread) implements Site {

    @Override
    public boolean publishes(Path file) {
        return published.stream().map(root::resolve).anyMatch(file::startsWith);
    }

    @Override
    public boolean enters(Path folder) {
        return !unread.contains(root.relativize(folder).toString());
    }

    @Override
    public boolean reads(Path file) {
        return !unread.contains(root.relativize(file).toString());
    }

    @Override
    public List<String> excludedPatterns() {
        return List.of();
    }

    @Override
    public Optional<String> theme() {
        return Optional.empty();
    }

    @Override
    public List<String> postPatterns() {
        return List.of("**/*.md");
    }

    @Override
    public FrontMatterStyle frontMatterStyle() {
        return FrontMatterStyle.JEKYLL;
    }

    @Override
    public Dialect dialect(Path file, FrontMatter frontMatter) {
        return new Dialect(Dialect.Engine.KRAMDOWN, Set.of(), true);
    }

    @Override
    public Optional<Value> value(Post post, String path) {
        return post.frontMatter().root().find(path);
    }

    @Override
    public Profile profile() {
        return new Profile(List.of(), List.of(), Map.of(), true, false);
    }

    @Override
    public Resolution resolve(Post post, Image image) {
        return new Resolution.Unknown("no site");
    }

    @Override
    public Resolution resolve(Post post, Link link) {
        return new Resolution.Unknown("no site");
    }

    @Override
    public PageLinks links() {
        Detection plain = SiteDetector.detect(root(), Optional.of(Generator.PLAIN));
        return ((Detection.Detected) plain).site().links();
    }
}
