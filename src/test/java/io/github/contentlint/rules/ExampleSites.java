package io.github.contentlint.rules;

import io.github.contentlint.post.Dialect;
import io.github.contentlint.post.FrontMatter;
import io.github.contentlint.post.FrontMatterStyle;
import io.github.contentlint.post.Image;
import io.github.contentlint.post.Link;
import io.github.contentlint.post.Post;
import io.github.contentlint.post.Value;
import io.github.contentlint.site.Generator;
import io.github.contentlint.site.Profile;
import io.github.contentlint.site.Resolution;
import io.github.contentlint.site.Site;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The sites that examples are linted in. */
final class ExampleSites {

    private ExampleSites() {}

    static Site site(Path root, String generator) {
        return new BareSite(root, Generator.valueOf(generator.toUpperCase(Locale.ROOT)));
    }

    /** Knows the dialect and nothing else. */
    private record BareSite(Path root, Generator generator) implements Site {

        @Override
        public Optional<String> theme() {
            return Optional.empty();
        }

        @Override
        public List<String> postPatterns() {
            return List.of("**");
        }

        @Override
        public List<String> excludedPatterns() {
            return List.of();
        }

        @Override
        public FrontMatterStyle frontMatterStyle() {
            return switch (generator) {
                case JEKYLL -> FrontMatterStyle.JEKYLL;
                case HUGO -> FrontMatterStyle.HUGO;
                case HEXO -> FrontMatterStyle.HEXO;
                default -> FrontMatterStyle.GRAY_MATTER;
            };
        }

        @Override
        public Dialect dialect(Path file, FrontMatter frontMatter) {
            return switch (generator) {
                case JEKYLL -> new Dialect(Dialect.Engine.KRAMDOWN, Set.of(Dialect.Template.LIQUID), true);
                case HUGO -> new Dialect(Dialect.Engine.GOLDMARK, Set.of(Dialect.Template.HUGO_SHORTCODES), false);
                case HEXO -> new Dialect(Dialect.Engine.MARKED, Set.of(Dialect.Template.NUNJUCKS), true);
                case VUEPRESS, VITEPRESS -> new Dialect(Dialect.Engine.MARKDOWN_IT, Set.of(Dialect.Template.VUE), true);
                case ASTRO -> new Dialect(Dialect.Engine.REMARK, Set.of(), true);
                case PLAIN -> new Dialect(Dialect.Engine.COMMONMARK, Set.of(), true);
            };
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
    }
}
