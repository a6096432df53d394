package io.github.contentlint.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.contentlint.post.Dialect;
import io.github.contentlint.post.FrontMatter;
import io.github.contentlint.post.FrontMatterImages;
import io.github.contentlint.post.FrontMatterStyle;
import io.github.contentlint.post.Image;
import io.github.contentlint.post.Post;
import io.github.contentlint.text.SourceText;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterImagesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "image: /a.png",
                "image: '/a.png'",
                "image:\n  path: /a.png",
                "image:\n  src: /a.png",
                "cover:\n  image: /a.png",
                "header:\n  overlay_image: /a.png",
                "banner_img: /a.png",
                "index_img: /a.png",
                "featuredImage: /a.png",
                "photos:\n  - /a.png",
                "gallery:\n  - image_path: /a.png",
                "hero:\n  image:\n    src: /a.png",
                "params:\n  cover: /a.png",
            })
    void keysOfThemesAreKnown(String yaml) {
        List<Image> images = images(yaml);

        assertThat(images).extracting(Image::target).containsExactly("/a.png");
        assertThat(source(yaml).slice(images.get(0).targetSpan())).isEqualTo("/a.png");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cover: true",
                "cover:",
                "image: ''",
                "top_img: 'linear-gradient(20deg, #0062be, #925696)'",
                "top_img: '#fff'",
                "feature: fast.and.small",
                "header: Hello",
                "title: a.png",
                "author:\n  avatar: /a.png",
                "image: [[[[[[[/a.png]]]]]]]",
            })
    void otherValuesAreNoImages(String yaml) {
        assertThat(images(yaml)).isEmpty();
    }

    @Test
    void addressesNeedNoExtension() {
        assertThat(images("image: https://example.org/random")).hasSize(1);
    }

    @Test
    void alternativeTextBelongsToItsImage() {
        String yaml = "image:\n  path: /a.png\n  alt: 春天\ncover: /b.png";

        assertThat(images(yaml)).extracting(Image::alt).containsExactly(Optional.of("春天"), Optional.empty());
        assertThat(source(yaml).slice(images(yaml).get(0).altSpan())).isEqualTo("春天");
    }

    @Test
    void aKeyWrittenAgainReplacesTheFirst() {
        assertThat(images("image: /a.png\nimage: /b.png"))
                .extracting(Image::target)
                .containsExactly("/b.png");
    }

    @Test
    void keysThatTheThemeDoesNotReadAreNoImages() {
        assertThat(FrontMatterImages.of(post("image: /a.png\ncover: /b.png").frontMatter(), Set.of("cover")))
                .extracting(Image::target)
                .containsExactly("/b.png");
    }

    private static List<Image> images(String yaml) {
        return FrontMatterImages.of(post(yaml).frontMatter(), FrontMatterImages.KEYS);
    }

    private static SourceText source(String yaml) {
        return SourceText.of(Path.of("a.md"), "---\n" + yaml + "\n---\n");
    }

    private static Post post(String yaml) {
        Dialect dialect = new Dialect(Dialect.Engine.COMMONMARK, Set.of(), true);
        return PostParser.parse(source(yaml), FrontMatterStyle.JEKYLL, (FrontMatter f) -> dialect);
    }
}
