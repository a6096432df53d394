package io.github.contentlint.chinese;

import io.github.contentlint.chinese.Slip.Grade;
import io.github.contentlint.chinese.Slip.Reason;
import java.util.Optional;

/**
 * Which particle was written for which. Each direction has the margin, in log odds, from which it is sure, since writers
 * confuse some particles a hundred times as often as others; {@link Doubt} adds to that margin what the words around
 * allow. Directions that blogs show too seldom to prove their precision are never {@link Grade#HIGH}.
 */
enum Direction {
    DE_FOR_DI('的', '地', Reason.VERB, 4, 2.5f),
    DE_FOR_COMPLEMENT('的', '得', Reason.COMPLEMENT, 4.2f, 2.8f),
    DI_FOR_DE('地', '的', Reason.NOUN, Float.POSITIVE_INFINITY, 4.2f),
    DI_FOR_COMPLEMENT('地', '得', Reason.COMPLEMENT, Float.POSITIVE_INFINITY, 3.5f),
    COMPLEMENT_FOR_DE('得', '的', Reason.NOUN, Float.POSITIVE_INFINITY, 5.2f),
    COMPLEMENT_FOR_DI('得', '地', Reason.VERB, Float.POSITIVE_INFINITY, 4.5f);

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

    Reason reason() {
        return reason;
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

    /** How sure a slip with this margin is; empty when it is none. X的X is never one. */
    Optional<Grade> grade(float margin, Segmenter around) {
        if (around.left(0).isEdge() || around.left(0).key() == around.right(0).key()) {
            return Optional.empty();
        }
        float sure = margin - doubt(around);
        return sure >= high ? Optional.of(Grade.HIGH) : sure >= medium ? Optional.of(Grade.MEDIUM) : Optional.empty();
    }
}
