package io.github.contentlint.rules.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RemoteUrlTest {

    @Test
    void partsAreReadAsBrowsersReadThem() {
        assertThat(RemoteUrl.of("https://me:pw@Example.ORG:8080/图 1.png?A=1&amp;b=2#x"))
                .contains(new RemoteUrl("example.org", "/图 1.png", Map.of("a", "1", "b", "2")));
        assertThat(RemoteUrl.of("//example.org").map(RemoteUrl::path)).contains("/");
        assertThat(RemoteUrl.of("https://")).isEmpty();
    }

    @Test
    void hostsIncludeTheirSubdomainsOnly() {
        RemoteUrl url = url("https://img-blog.csdnimg.cn/a.png");

        assertThat(url.isAt(Set.of("csdnimg.cn"))).isTrue();
        assertThat(url.isAt(Set.of("blog.csdnimg.cn", "cn.csdnimg.cn"))).isFalse();
    }

    @Test
    void aHostLongerThanAnyIsNobodys() {
        assertThat(url("https://" + "a.".repeat(500_000) + "csdnimg.cn/a.png").isAt(Set.of("csdnimg.cn")))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://picsum.photos/200/300.jpg",
                "https://api.vvhan.com/api/view?rand=sj",
                "https://www.dmoe.cc/random.php",
                "https://example.org/img/rand",
                "https://example.org/random_img.php",
                "https://example.org/wallpaper?rand=1",
            })
    void servicesThatPickAnImageAreRandom(String url) {
        assertThat(RandomImage.is(url(url), Set.copyOf(KnownHosts.RANDOM))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://picsum.photos/id/237/200/300",
                "https://picsum.photos/seed/a/200/300",
                "https://loremflickr.com/320/240?lock=3",
                "https://example.org/random-forest.png",
                "https://example.org/random/a.png",
                "https://example.org/a.png?rand=3",
                "https://example.org/brand",
            })
    void imagesWithNamesAreNotRandom(String url) {
        assertThat(RandomImage.is(url(url), Set.copyOf(KnownHosts.RANDOM))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Expires=1700000000&OSSAccessKeyId=k&Signature=s, 2023-11-14",
        "x-oss-date=20240101T000000Z&x-oss-expires=86400&x-oss-signature=s, 2024-01-02",
        "X-Amz-Date=20240101T000000Z&X-Amz-Expires=3600&X-Amz-Signature=s, 2024-01-01",
        "X-Goog-Date=20240101T000000Z&X-Goog-Expires=3600&X-Goog-Signature=s, 2024-01-01",
        "x-expires=1700000000&x-signature=s, 2023-11-14",
        "q-sign-time=1600000000;1700000000&q-signature=s, 2023-11-14",
        "e=1700000000&token=k:s, 2023-11-14",
        "sv=1&se=2024-05-06T00:00:00Z&sig=s, 2024-05-06",
        "ex=655b3f00&is=1&hm=2, 2023-11-20",
    })
    void daysAreReadFromSignatures(String query, LocalDate day) {
        assertThat(SignedUrl.of(url("https://example.org/a.png?" + query))).contains(new SignedUrl(Optional.of(day)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-Amz-Date=x&X-Amz-Expires=99999999999999999999&X-Amz-Signature=s",
                "X-Amz-Date=20240101T000000Z&X-Amz-Expires=9223372036854775807&X-Amz-Signature=s",
                "Expires=9223372036854775807&Signature=s",
                "q-sign-time=;&q-signature=s",
                "se=&sig=s",
            })
    void nonsenseInSignaturesIsHarmless(String query) {
        assertThat(SignedUrl.of(url("https://example.org/a.png?" + query)))
                .isEqualTo(Optional.of(new SignedUrl(Optional.empty())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x-oss-process=image/resize,w_100",
                "Expires=4102444800&Signature=s",
                "e=png&token=x",
                "token=x",
                "v=1&size=2",
            })
    void otherParametersAreNoSignatures(String query) {
        assertThat(SignedUrl.of(url("https://example.org/a.png?" + query))).isEmpty();
    }

    private static RemoteUrl url(String url) {
        return RemoteUrl.of(url).orElseThrow();
    }
}
