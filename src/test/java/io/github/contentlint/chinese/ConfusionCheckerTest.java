package io.github.contentlint.chinese;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences with a character for another that must be found, and what looks like one and is none. */
class ConfusionCheckerTest {

    private static final ConfusionChecker CHECKER = ConfusionChecker.load();

    @ParameterizedTest
    @CsvSource({
        "这里在次说明一下, 2, 再",
        "他是一个开源的命令行工具，可以用来管理镜像, 0, 它",
        "我们应该选择那一个呢, 6, 哪",
        "把这个值做为参数传进去, 4, 作",
        "这个库不依赖与任何框架, 6, 于",
        "先吧这些代码放到一起, 1, 把",
        "程序启动时回自动加载配置, 5, 会",
        "由于某中原因, 3, 种",
        "可以讲数据写入文件, 2, 将",
    })
    void findsCharactersWrittenForOthers(String text, int index, char right) {
        assertThat(CHECKER.check(text)).singleElement().satisfies(found -> {
            assertThat(found.index()).isEqualTo(index);
            assertThat(found.right()).isEqualTo(right);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "他说这个版本下周发布，我们再等等",
                "作者说他在大学里学的是数学",
                "它在启动的时候会读取配置文件",
                "那一年我们都在写代码",
                "无论哪一种方法都可以",
                "这样做的好处是可以作为参数传递",
                "与其等待，不如把它重写一遍",
                "这是他和她的故事",
                "在內存中的數據這個時候還在",
                "在", // no neighbours
                "在再在再在再",
                "￼在￼",
            })
    void leavesAloneWhatIsRight(String text) {
        assertThat(CHECKER.check(text)).isEmpty();
    }

    @Test
    void whoeverIsSpokenOfMayBeMeant() {
        String text = "他是一个开源的命令行工具，可以用来管理镜像";

        assertThat(CHECKER.check("安装之后或者成员变量很多，" + text)).isNotEmpty();
        assertThat(CHECKER.check("作者说，" + text)).isEmpty();
    }

    @Test
    void settledPlacesAreThoseOfTheModel() {
        SettledPlaces settled = SettledPlaces.load();

        assertThat(settled.has("我们现在开始", 3)).as("现在").isTrue();
        assertThat(settled.has("这里在次说明", 2)).as("里在次").isFalse();
    }

    /** A table of weights that does not belong to the pairs knows nothing of most of them. */
    @Test
    void everyDirectionHasWeights() {
        WeightTable weights = WeightTable.load("confusions.bin");
        ConfusionFeatures extractor = new ConfusionFeatures();

        assertThat(ConfusedPairs.load().all()).allSatisfy(pair -> {
            float known = 0;
            for (String text : List.of("我们在这里的时候，就可以看到结果了", "因为没有安装，所以不能使用这个功能", "这是一个很大的问题")) {
                for (int i = 0; i < text.length(); i++) {
                    int[] features = new int[Features.MAX];
                    int count = extractor.near(text, i, features);
                    for (int k = 0; k < count; k++) {
                        features[k] ^= pair.salt();
                    }
                    float[] scores = new float[3];
                    weights.score(features, count, scores);
                    known += Math.abs(scores[1]);
                }
            }
            assertThat(known).as("" + pair.written() + pair.right()).isPositive();
        });
    }

    @Test
    void showsTheCharactersAround() {
        String text = "首先，把这个值做为参数传进去。";

        Confusion found = CHECKER.check(text).get(0);

        assertThat(text.substring(found.start(), found.end())).isEqualTo("这个值做为参数");
    }

    @Test
    void takesTimeInProportionToTheText() {
        String text = "在他它那做与吧回".repeat(100_000);

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> CHECKER.check(text));
    }

    @Test
    void noDirectionIsListedTwiceAndNoMarginIsBelowALesserOne() {
        Set<String> seen = new HashSet<>();

        List<ConfusedPair> pairs = ConfusedPairs.load().all();

        assertThat(pairs).isNotEmpty().allSatisfy(pair -> {
            assertThat(pair.near()).isLessThanOrEqualTo(pair.low());
            assertThat(pair.low()).isLessThan(pair.medium());
            assertThat(seen.add("" + pair.written() + pair.right())).isTrue();
        });
    }
}
