package io.github.contentlint.rules.image;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AltTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "登录流程",
                "docker",
                "Figure of eight",
                "图 3：耗时",
                "Windows 2000",
                "iPhone 15",
                "WPS 2019",
                "how to write a.png in Go",
                "Node.js",
                "deadbeef",
                "see https://example.org for more",
                "image processing",
                "截图工具",
                "图片懒加载",
                "v1.2.3 的变化",
                "👍",
            })
    void wordsAreDescriptions(String alt) {
        assertThat(AltText.kind(alt, "/images/a.png")).isEqualTo(AltText.Kind.DESCRIPTION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "image",
                "IMG",
                "图片",
                "[图片]",
                "在这里插入图片描述",
                "enter image description here",
                "image-1",
                "图1",
                "图片 2",
                "figure (3)",
                "0001",
                "12",
            })
    void wordsForAnyImageArePlaceholders(String alt) {
        assertThat(AltText.kind(alt, "/images/a.png")).isEqualTo(AltText.Kind.PLACEHOLDER);
    }

    @ParameterizedTest
    @CsvSource({
        "a.png, b.png",
        "Oct.JPG, b.png",
        "my new flow.png, my%20new%20flow.png",
        "0c2d5f1e9b7a4c3d8e6f, b.png",
        "123e4567-e89b-12d3-a456-426614174000, b.png",
        "IMG_2031, b.png",
        "clip_image002[4], b.png",
        "image-20240102030405123, b.png",
        "Screenshot 2024-01-02 at 10.11.12 AM, b.png",
        "屏幕快照 2019-01-02 上午10.11.12, b.png",
        "QQ截图20240102, b.png",
        "a1b2-20240102-x, https://example.org/a1b2-20240102-x.png?v=1",
    })
    void namesOfFilesAreTold(String alt, String target) {
        assertThat(AltText.kind(alt, target)).isEqualTo(AltText.Kind.FILE_NAME);
    }

    @ParameterizedTest
    @CsvSource({"https://example.org/a.png, URL", "a1b2-20240102-x, DESCRIPTION", "%zz.png, FILE_NAME"})
    void otherTextsAreTold(String alt, AltText.Kind kind) {
        assertThat(AltText.kind(alt, "/%zz")).isEqualTo(kind);
    }

    /** Alternative texts come from anywhere; none may take long or overflow the stack. */
    @ParameterizedTest
    @ValueSource(strings = {"0", "图片", "image ", "1 ", "a-", "é"})
    void longTextsAreHarmless(String part) {
        String text = part.repeat(200_000);

        assertThat(AltText.kind(text, text)).isNotNull();
    }
}
