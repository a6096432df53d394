package io.github.contentlint.chinese;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.contentlint.chinese.Slip.Grade;
import io.github.contentlint.chinese.Slip.Reason;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences of each direction that must be found, and what looks like a slip and is none. */
class ParticleCheckerTest {

    private static final ParticleChecker CHECKER = ParticleChecker.load();

    @ParameterizedTest
    @CsvSource({
        "这样可以有效的降低服务器的压力, 6, 地",
        "我们需要不断的改进代码, 6, 地",
        "新版本可以更方便的去管理插件, 8, 地",
        "大家都来，会明显的带动这个行业的发展, 8, 地",
        "照着书，一步一步的练, 8, 地",
        "装好以后它就能正常的运行, 9, 地",
        "你的文章写的很好, 5, 得",
        "新机器比旧机器快的多, 8, 得",
        "这是一次技术浪潮地起点, 8, 的",
        "或者叫云计算地产业化起点, 6, 的",
        "或者叫AIGC地产业化起点, 7, 的",
        "这个函数用来设置全局变量得目的, 12, 的",
        "他把这个问题解释地非常好, 8, 得",
        "图像安全就变的越来越重要, 6, 得", // slips inside words
        "他们住在同一个的方, 7, 地",
        "目得是提高效率, 1, 的",
        "这个办法可以很容易的被别人学会, 9, 地", // two words that meet: 地被 is a word too
    })
    void findsParticlesWrittenForOneAnother(String text, int index, char right) {
        assertThat(CHECKER.check(text)).singleElement().satisfies(slip -> {
            assertThat(slip.index()).isEqualTo(index);
            assertThat(slip.right()).isEqualTo(right);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "数据备份在异地机房，属地管理", // 地 in words
                "吸入布地奈德之前先漱口",
                "公司已经付清购地款",
                "房地产业化的讨论还在继续",
                "两地三中心是常见的容灾方案",
                "编译成本地代码以后运行更快",
                "他的目的的确只是省钱", // 的 in words
                "我们打的去机场",
                "一定得正确填写地址", // 得 that is read děi
                "发布之前你得检查配置",
                "代码总得有人维护",
                "这个办法值得一试，也显得简单",
                "真的假的我不知道",
                "跑的跑，跳的跳",
                "快速地增长，稳定地运行", // right as it is
                "程序安静地退出了",
                "他走得很慢，说得很清楚",
                "孩子们高兴得跳了起来",
                "大厅的面积不小，切换到不同的区",
                "每个人都懂得道理",
                "这是一种更有效的获取数据的方式",
                "我们对这个领域有更加深入的了解",
                "你知道的越多，问题就越多",
                "我的电脑没有你说的那么慢",
                "快乐的生活，美好的回忆",
                "同样的，第二章也有这个问题",
                "這樣可以有效的降低成本", // traditional text
                "慢慢的陪着你走\n慢慢的知道结果\n每一天爱你更多\n直到天长地久", // a song
                "求之不得，寤寐思服", // classical text
                "得道者多助，失道者寡助",
                "彼は地図を見ています", // Japanese
            })
    void leavesAloneWhatIsRight(String text) {
        assertThat(CHECKER.check(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "慢慢的陪着你走\n慢慢的知道结果\n每一天爱你更多", // three lines
                "慢慢的陪着你走。\n慢慢的知道结果。\n每一天爱你更多\n直到天长地久", // sentences
                "1 你的文章写的很好\n2 速度快\n3 界面好看\n4 完", // a list
                "我们慢慢的陪着你走过每一个春夏秋冬的夜\n慢慢的知道结果\n每一天爱你更多\n直到天长地久还要慢慢的陪着你走过",
            })
    void takesNothingElseForASong(String text) {
        assertThat(CHECKER.check(text)).isNotEmpty();
    }

    @Test
    void saysWhichWordsItMeansAndWhy() {
        String text = "首先，这样可以有效的降低压力。";

        Slip slip = CHECKER.check(text).get(0);

        assertThat(text.substring(slip.start(), slip.end())).isEqualTo("有效的降低");
        assertThat(slip.grade()).isEqualTo(Grade.HIGH);
        assertThat(slip.reason()).isEqualTo(Reason.VERB);
    }

    @Test
    void saysThatAWordIsMeant() {
        assertThat(CHECKER.check("我觉的他是对的")).singleElement().satisfies(slip -> {
            assertThat(slip.reason()).isEqualTo(Reason.WORD);
            assertThat(slip.grade()).isEqualTo(Grade.LOW);
        });
    }

    @Test
    void lineBreaksEndTheContext() {
        assertThat(CHECKER.check("这样可以有效的\n降低压力")).isEmpty();
        assertThat(CHECKER.check("的\n地\n得")).isEmpty();
        assertThat(CHECKER.check("")).isEmpty();
        assertThat(CHECKER.check("的")).isEmpty();
    }

    @Test
    void objectsAndLatinWordsAreWordsLikeOthers() {
        assertThat(CHECKER.check("用 \uFFFC 可以有效的降低压力")).extracting(Slip::index).containsExactly(8);
        assertThat(CHECKER.check("\uFFFC的\uFFFC得\uFFFC地\uFFFC")).isEmpty();
    }

    @Test
    void isLinearInHostileText() {
        String particles = "的地得".repeat(100_000);
        String blanks = "的" + " ".repeat(300_000) + "地";
        String slips = "不断的改进".repeat(50_000);

        Assertions.assertTimeout(Duration.ofSeconds(60), () -> {
            CHECKER.check(particles);
            CHECKER.check(blanks);
            CHECKER.check(slips);
        });
    }

    @Test
    void answersTheSameFromManyThreads() {
        String text = "这样可以有效的降低压力，你的文章写的很好。";

        List<List<Slip>> answers = IntStream.range(0, 200)
                .parallel()
                .mapToObj(i -> CHECKER.check(text))
                .collect(Collectors.toList());

        assertThat(answers).allSatisfy(slips -> assertThat(slips).hasSize(2));
    }
}
