package io.github.contentlint.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An address is asked for as browsers read it")
class ImageUrlTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        https://example.org/a.png          | https://example.org/a.png
        HTTPS://Example.ORG                | https://example.org/
        https://example.org:443/a          | https://example.org/a
        http://example.org:8080/a          | http://example.org:8080/a
        https://example.org/中 文.png      | https://example.org/%E4%B8%AD%20%E6%96%87.png
        https://example.org/%E4%B8%AD.png  | https://example.org/%E4%B8%AD.png
        https://example.org/100%.png       | https://example.org/100%25.png
        https://example.org/a[1]{2}.png    | https://example.org/a%5B1%5D%7B2%7D.png
        https://example.org/a?b=[c]&d=中{  | https://example.org/a?b=[c]&d=%E4%B8%AD%7B
        https://example.org/a.png#top      | https://example.org/a.png
        https://example.org?v=1            | https://example.org/?v=1
        https://me:secret@example.org/a    | https://example.org/a
        https:\\\\example.org\\a\\b.png    | https://example.org/a/b.png
        https://例子.测试/a.png            | https://xn--fsqu00a.xn--0zwm56d/a.png
        https://example.org/a/../b/./c     | https://example.org/b/c
        https://example.org/a/..           | https://example.org/
        https://example.org/a//b%2e%2e/%2E | https://example.org/a//b%2e%2e/
        http://127.1/a                     | http://127.0.0.1/a
        http://2130706433/a                | http://127.0.0.1/a
        http://0x7f.0.0.1/a                | http://127.0.0.1/a
        http://0177.0.0.1/a                | http://127.0.0.1/a
        http://[::1]:80/a                  | http://[::1]/a
        """)
    void is(String written, String asked) {
        assertThat(ImageUrl.of(written)).hasToString("Optional[" + asked + "]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://example.org/a",
                "https:",
                "https://",
                "https://example.org:99999/a",
                "https://example.org:x/a",
                "http://1.2.3.4.5/a",
                "http://300.0.0.1/a",
                "https://exa mple.org/a",
                "https://a..b/",
                "relative.png"
            })
    void isNone(String written) {
        assertThat(ImageUrl.of(written))
                .satisfiesAnyOf(
                        address -> assertThat(address).isEmpty(),
                        // a number that is left empty is nought
                        address -> assertThat(address).contains(URI.create("http://0.0.0.0/a/")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        b.png                | https://example.org/x/b.png
        ../b.png             | https://example.org/b.png
        /b.png               | https://example.org/b.png
        //cdn.example/b.png  | https://cdn.example/b.png
        http://cdn.example/b | http://cdn.example/b
        ?v=2                 | https://example.org/x/a.png?v=2
        /sp ace.png          | https://example.org/sp%20ace.png
        /中.png              | https://example.org/%E4%B8%AD.png
        """)
    void leadsOn(String location, String asked) {
        URI base = URI.create("https://example.org/x/a.png?v=1");
        assertThat(ImageUrl.resolve(base, location)).contains(URI.create(asked));
    }

    @DisplayName("and a redirect in UTF-8 is read as one, though headers are handed on a byte a char")
    @ParameterizedTest
    @ValueSource(strings = "/\u00E4\u00B8\u00AD.png")
    void leadsOnInUtf8(String location) {
        assertThat(ImageUrl.resolve(URI.create("https://example.org/a"), location))
                .contains(URI.create("https://example.org/%E4%B8%AD.png"));
    }

    @DisplayName("and a redirect to another scheme leads nowhere")
    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/passwd", "data:image/png;base64,AA", "ftp://example.org/a", "javascript:1"})
    void leadsNowhere(String location) {
        assertThat(ImageUrl.resolve(URI.create("https://example.org/a"), location))
                .isEmpty();
    }
}
