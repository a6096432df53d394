package io.github.contentlint.chinese;

import io.github.contentlint.chinese.Slip.Grade;
import io.github.contentlint.chinese.Slip.Reason;
import java.util.Optional;

/**
 * Which particle was written for which. Each direction has margins of its own, since writers confuse some particles a hundred
 * times as often as others; {@link Doubt} takes from the margin of a place what the words around allow. Directions whose
 * precision on blogs was not shown to be enough are never {@link Grade#HIGH}, some not even {@link Grade#MEDIUM}.
 */
enum Direction {
    DE_FOR_DI('的', '地', Reason.VERB, new Margins(4.5f, 2.5f, 2.2f, 6.5f)),
    DE_FOR_COMPLEMENT('的', '得', Reason.COMPLEMENT, new Margins(6, 2.5f, 2, 8.5f)),
    DI_FOR_DE('地', '的', Reason.NOUN, new Margins(6, 4, 2, 3)),
    DI_FOR_COMPLEMENT('地', '得', Reason.COMPLEMENT, new Margins(Margins.NEVER, 2, 1, 3)),
    COMPLEMENT_FOR_DE('得', '的', Reason.NOUN, new Margins(Margins.NEVER, 5, 2, 3)),
    COMPLEMENT_FOR_DI('得', '地', Reason.VERB, new Margins(Margins.NEVER, Margins.NEVER, 2, 3));

    /** How much of the {@link Doubt} counts. */
    private static final float DOUBT_WEIGHT = 0.8f;
    /** How much more margin it takes where the right particle would be part of a word: 很容易地|被 holds 地被. */
    private static final float MEETING_MARGIN = 4;
    /** Up to this doubt two words meet there, and the particle stands for itself. */
    private static final float MEETING_DOUBT = 1;

    private final char written;
    private final char right;
    private final Reason reason;
    private final Margins margins;

    /**
     * From which margins, in log odds, a place is a slip.
     *
     * @param high of {@link Grade#HIGH}, less doubt
     * @param medium of {@link Grade#MEDIUM}, less doubt
     * @param low of {@link Grade#LOW}, less doubt
     * @param spelled inside a word (的区 for 地区), whatever the words around allow
     */
    private record Margins(float high, float medium, float low, float spelled) {

        static final float NEVER = Float.POSITIVE_INFINITY;

        Grade grade(float sure) {
            return sure >= high ? Grade.HIGH : sure >= medium ? Grade.MEDIUM : Grade.LOW;
        }
    }

    Direction(char written, char right, Reason reason, Margins margins) {
        this.written = written;
        this.right = right;
        this.reason = reason;
        this.margins = margins;
    }

    static Direction of(char written, char right) {
        for (Direction direction : values()) {
            if (direction.written == written && direction.right == right) {
                return direction;
            }
        }
        throw new IllegalArgumentException(written + " for " + right);
    }

    char right() {
        return right;
    }

    /** What the margin has to exceed beyond the usual, for what stands around. */
    float doubt(Segmenter around) {
        return switch (this) {
            case DE_FOR_DI -> Doubt.ofVerb(around);
            case DE_FOR_COMPLEMENT, DI_FOR_COMPLEMENT -> Doubt.ofComplement(around);
            case DI_FOR_DE -> Doubt.ofNounAfterDi(around);
            case COMPLEMENT_FOR_DE -> Doubt.ofNounAfterComplement(around);
            case COMPLEMENT_FOR_DI -> Doubt.ofVerbAfterComplement(around);
        };
    }

    /** That it is a slip: how sure, and why. */
    record Verdict(Grade grade, Reason reason) {}

    /**
     * Whether a place with this margin is a slip; empty when it is none. X的X is never one.
     *
     * @param around has split the place
     */
    Optional<Verdict> verdict(float margin, Segmenter around) {
        if (around.left(0).isEdge() || around.left(0).key() == around.right(0).key()) {
            return Optional.empty();
        }
        float doubt = doubt(around);
        float sure = margin - DOUBT_WEIGHT * doubt;
        if (around.isInWord(right)) {
            boolean isSlip = sure >= margins.low + MEETING_MARGIN || margin >= margins.spelled;
            return isSlip ? Optional.of(new Verdict(Grade.LOW, inWord(doubt))) : Optional.empty();
        }
        return sure < margins.low ? Optional.empty() : Optional.of(new Verdict(margins.grade(sure), reason));
    }

    /** Where the right particle would be part of a word, that word is meant, or two words only meet there. */
    private Reason inWord(float doubt) {
        return doubt <= MEETING_DOUBT ? reason : Reason.WORD;
    }
}
