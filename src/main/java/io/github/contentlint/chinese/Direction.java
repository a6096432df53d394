package io.github.contentlint.chinese;

import io.github.contentlint.chinese.Slip.Grade;
import io.github.contentlint.chinese.Slip.Reason;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which particle was written for which. Each direction has the margin, in log odds, from which it is sure, since writers
 * confuse some particles a hundred times as often as others; and doubts, added to that margin, where the words around
 * also allow what was written.
 */
enum Direction {
    DE_FOR_DI('的', '地', Reason.VERB, 4, 2.2f) {
        @Override
        float doubt(Segmenter around) {
            Word verb = around.right(0);
            Word next = around.right(1);
            float doubt = DE_FOR_DI_BEFORE.of(around.left(0)) + DE_FOR_DI_AFTER.of(verb);
            if (verb.is("vw") && (!next.isHan() || next.is("cD"))) {
                doubt += 2;
            }
            return doubt
                    + (around.right(2).isParticle() ? 1 : 0)
                    - (around.left(0).isAdverbial() ? 0.5f : 0);
        }
    },
    DE_FOR_COMPLEMENT('的', '得', Reason.COMPLEMENT, 4, 2.8f) {
        @Override
        float doubt(Segmenter around) {
            return complementDoubt(around);
        }
    },
    DI_FOR_DE('地', '的', Reason.NOUN, 5, 4.2f) {
        @Override
        float doubt(Segmenter around) {
            Word word = around.left(0);
            Word noun = around.right(0);
            float doubt = isOne(word, PERSONS) || word.key() == Symbols.LATIN
                    ? 0
                    : word.isDoubled() || word.isAdverbial() || isOne(word, ADVERBIAL_TOO)
                            ? 3
                            : DI_FOR_DE_BEFORE.of(word);
            if (noun.is("w") && around.right(1).is("n")) {
                return doubt;
            }
            return doubt
                    + DI_FOR_DE_AFTER.of(noun)
                    + (noun.length() == 1 ? 1 : 0)
                    + (noun.is("w") && word.is("vw") ? 2 : 0);
        }
    },
    DI_FOR_COMPLEMENT('地', '得', Reason.COMPLEMENT, 4.5f, 3) {
        @Override
        float doubt(Segmenter around) {
            return complementDoubt(around);
        }
    },
    COMPLEMENT_FOR_DE('得', '的', Reason.NOUN, 6, 5.2f) {
        // after a pronoun, an adverb, a time or a place it may be the auxiliary that is read děi
        @Override
        float doubt(Segmenter around) {
            Word word = around.left(0);
            Word noun = around.right(0);
            float doubt = COMPLEMENT_FOR_DE_BEFORE.of(word) + (word.is("va") && word.length() == 1 ? 2 : 0);
            if (noun.is("w") && around.right(1).is("n")) {
                return doubt;
            }
            return doubt
                    + COMPLEMENT_FOR_DE_AFTER.of(noun)
                    + (noun.length() == 1 ? 1 : 0)
                    + (isOne(noun, NO_NOUNS) ? 4 : 0);
        }
    },
    COMPLEMENT_FOR_DI('得', '地', Reason.VERB, 7, 4.5f) {
        @Override
        float doubt(Segmenter around) {
            return COMPLEMENT_FOR_DI_BEFORE.of(around.left(0))
                    + COMPLEMENT_FOR_DI_AFTER.of(around.right(0))
                    + (around.left(0).length() == 1 ? 4 : 0);
        }
    };

    // not fields of the constants: the Maven plugin tools cannot read those (qdox 2.2.0)
    private static final KindTable DE_FOR_DI_BEFORE =
            new KindTable(0).with("rsuc", 4).with("fq#", 3).with("n", 0.5f).with("m", 1);
    private static final KindTable DE_FOR_DI_AFTER =
            new KindTable(2).with("vdp", 0).with("a", 0.5f).with("$#cD", 5);
    private static final KindTable DI_FOR_DE_BEFORE =
            new KindTable(3).with("nvwfst", 0).with("a", 1.5f).with("#$", 6);
    private static final KindTable DI_FOR_DE_AFTER = new KindTable(3)
            .with("n", 0)
            .with("tsb", 0.5f)
            .with("m", 1)
            .with("w", 2)
            .with("a", 1.5f)
            .with("r", 2)
            .with("#$", 6);
    private static final KindTable COMPLEMENT_FOR_DE_BEFORE =
            new KindTable(2).with("nvwabzil", 0).with("r", 3).with("#$", 6);
    private static final KindTable COMPLEMENT_FOR_DE_AFTER = new KindTable(3.5f)
            .with("n", 0)
            .with("atmsrbf", 1.5f)
            .with("w", 2.5f)
            .with("#$", 6);
    private static final KindTable COMPLEMENT_FOR_DI_BEFORE =
            new KindTable(4).with("azibm", 0).with("dl", 2.5f);
    private static final KindTable COMPLEMENT_FOR_DI_AFTER =
            new KindTable(4).with("vp", 0).with("dw", 1);

    private static final Set<Long> PERSONS =
            keys("我", "你", "他", "她", "它", "您", "我们", "你们", "他们", "她们", "它们", "咱们", "自己", "大家", "人家", "谁");
    private static final Set<Long> ADVERBIAL_TOO =
            keys("化", "式", "性", "般", "样", "然", "形", "全部", "部分", "象征", "周期", "社会", "整体", "个别");
    private static final Set<Long> NO_NOUNS = keys("小心", "过头", "无人", "花钱", "头晕", "意思");
    private static final Set<Long> DEGREES = keys(
            "很", "非常", "太", "更", "更加", "比较", "相当", "特别", "十分", "极其", "如此", "这么", "那么", "越来越", "挺", "蛮", "过于", "不够",
            "不太", "好", "快", "慢", "不错", "多", "不", "不好", "淋漓尽致", "一塌糊涂", "还");
    private static final Set<Long> HAVING = keys("有", "没有", "是", "能", "会", "想");
    private static final Set<Long> SAYING = keys("说", "想", "料想", "想象", "想像", "写", "讲", "描述", "传说", "所说", "预期");
    private static final Set<Long> LIKENING = keys("那么", "这么", "如此", "那样", "这样");
    private static final Set<Long> AMOUNTS = keys("多", "少");
    private static final KindTable COMPLEMENT =
            new KindTable(2.5f).with("il", 1.5f).with("cp", 4).with("#$D", 5);

    private static final Map<String, Direction> BY_PAIR = Map.of(
            "的地",
            DE_FOR_DI,
            "的得",
            DE_FOR_COMPLEMENT,
            "地的",
            DI_FOR_DE,
            "地得",
            DI_FOR_COMPLEMENT,
            "得的",
            COMPLEMENT_FOR_DE,
            "得地",
            COMPLEMENT_FOR_DI);

    private final char written;
    private final char right;
    private final Reason reason;
    private final float high;
    private final float medium;

    Direction(char written, char right, Reason reason, float high, float medium) {
        this.written = written;
        this.right = right;
        this.reason = reason;
        this.high = high;
        this.medium = medium;
    }

    static Direction of(char written, char right) {
        return BY_PAIR.get("" + written + right);
    }

    char right() {
        return right;
    }

    Reason reason() {
        return reason;
    }

    /** What the margin has to exceed beyond the usual, for what stands around. */
    abstract float doubt(Segmenter around);

    Optional<Grade> grade(float margin, Segmenter around) {
        if (around.left(0).isEdge() || around.left(0).key() == around.right(0).key()) {
            return Optional.empty();
        }
        float sure = margin - doubt(around);
        return sure >= high ? Optional.of(Grade.HIGH) : sure >= medium ? Optional.of(Grade.MEDIUM) : Optional.empty();
    }

    private static float complementDoubt(Segmenter around) {
        Word before = around.left(0);
        Word next = around.right(0);
        Word after = around.right(1);
        boolean degree = isOne(next, DEGREES);
        float doubt = degree ? 0 : COMPLEMENT.of(next);
        if (!before.is("va") || isOne(before, HAVING)) {
            doubt += before.is("nwlm") ? 1 : 3;
        }
        if (degree && isOne(after, HAVING) || isOne(before, SAYING) && isOne(next, LIKENING)) {
            doubt += 4;
        }
        // 知道的越多: what is known, not how
        if (before.is("v") && (isOne(after, AMOUNTS) && next.is("d") || isOne(next, AMOUNTS))) {
            doubt += isOne(next, AMOUNTS) ? 1.5f : 5;
        }
        boolean modifies = after.isParticle() || around.right(2).isParticle();
        return doubt + (modifies ? 3 : 0);
    }

    private static boolean isOne(Word word, Set<Long> words) {
        return words.contains(word.key());
    }

    private static Set<Long> keys(String... words) {
        return Arrays.stream(words).map(w -> Lexicon.key(w, 0, w.length())).collect(Collectors.toUnmodifiableSet());
    }
}
