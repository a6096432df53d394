package io.github.contentlint.chinese;

/**
 * How far the words around a particle also allow what was written, in log odds. Found by reading false findings on blogs,
 * where the models are surer than they should be.
 */
final class Doubt {

    private static final KindTable BEFORE_DI =
            new KindTable(0).with("rsuc", 4).with("fq#", 3).with("n", 3).with("vm", 1);
    private static final KindTable VERB =
            new KindTable(2).with("vdp", 0).with("a", 0.5f).with("cD", 5).with("$#", 9);
    private static final KindTable BEFORE_DE =
            new KindTable(3).with("nvwfst", 0).with("a", 1.5f).with("#$", 6);
    private static final KindTable NOUN = new KindTable(3)
            .with("n", 0)
            .with("tsb", 0.5f)
            .with("m", 1)
            .with("a", 1.5f)
            .with("wr", 2)
            .with("#$", 6);
    private static final KindTable NO_AUXILIARY_BEFORE =
            new KindTable(2).with("nvwabzil", 0).with("r", 3).with("#$", 6);
    private static final KindTable SURE_NOUN = new KindTable(3.5f)
            .with("n", 0)
            .with("atmsrbf", 1.5f)
            .with("w", 2.5f)
            .with("#$", 6);
    private static final KindTable ADVERBIAL = new KindTable(4).with("azibm", 0).with("d", 2.5f);
    private static final KindTable SURE_VERB = new KindTable(4).with("vp", 0).with("dw", 1);
    private static final KindTable COMPLEMENT =
            new KindTable(2.5f).with("il", 1.5f).with("cp", 4).with("#$D", 5);

    private Doubt() {}

    /** 的 for 地 before a verb. */
    static float ofVerb(Segmenter around) {
        Word adverbial = around.left(0);
        Word verb = around.right(0);
        Word next = around.right(1);
        float doubt = adverbial.isAdverbial() || isRepeated(around) ? -0.5f : BEFORE_DI.of(adverbial);
        doubt += VERB.of(verb) + (verb.isIn(WordSets.NOMINAL_AFTER) ? 3 : 0);
        if (verb.is("vw") && (!next.isHan() || next.is("cD"))) {
            doubt += 2;
        }
        float opened = isRepeated(around) ? 0 : phrase(around);
        return doubt + opened + nominal(around) + (around.right(2).isParticle() ? 1 : 0);
    }

    /** 一步一步的, 一块一块的: how something is done. */
    private static boolean isRepeated(Segmenter around) {
        return around.left(0).isHan() && around.left(0).key() == around.left(1).key();
    }

    /** 不是简单的重复, 为了更好的明天: what is not, or what is better; not how something is done. */
    private static float nominal(Segmenter around) {
        boolean modified = around.left(1).isIn(WordSets.MODIFIERS);
        Word opener = modified ? around.left(2) : around.left(1);
        if (opener.isIn(WordSets.NOT_BEING)) {
            return around.right(0).is("p") ? 0 : 5;
        }
        boolean compares = modified || around.left(0).isIn(WordSets.COMPARATIVES);
        return compares && !around.right(1).isHan() && !opener.isIn(WordSets.LICENSING) ? 2 : 0;
    }

    /** 有…的, 一种…的…的, 提供了…的: what follows is rather a noun; 可以…的: a verb. */
    private static float phrase(Segmenter around) {
        Word opener = around.left(1).isIn(WordSets.MODIFIERS) ? around.left(2) : around.left(1);
        float ahead = around.isParticleAhead() ? 1 : 0;
        if (opener.isIn(WordSets.HAVING)) {
            return 6;
        }
        if (opener.isIn(WordSets.LICENSING)) {
            return -3;
        }
        if (opener.is("mqu")
                || opener.isIn(WordSets.POINTERS)
                || opener.is("v") && !opener.isIn(WordSets.AUXILIARIES)) {
            return 2.5f + 1.5f * ahead;
        }
        if (around.left(2).isIn(WordSets.HAVING)) {
            return 2;
        }
        return opener.isHan() ? 0 : 0.7f + ahead;
    }

    /** 的 or 地 for 得. */
    static float ofComplement(Segmenter around) {
        Word before = around.left(0);
        Word next = around.right(0);
        Word after = around.right(1);
        boolean degree = next.isIn(WordSets.DEGREES);
        float doubt = degree ? 0 : COMPLEMENT.of(next);
        if (!before.is("va") || before.isIn(WordSets.BEING)) {
            doubt += before.is("nwlm") ? 1 : 3;
        }
        if (degree && after.isIn(WordSets.BEING) || before.isIn(WordSets.SAYING) && next.isIn(WordSets.LIKENING)) {
            doubt += 4;
        }
        boolean modifies = after.isParticle() || around.right(2).isParticle();
        return doubt + amount(before, next, after) + thing(before, next, after) + (modifies ? 3 : 0);
    }

    /** 高的好: the high one; 说的很对, 买的很便宜: what was said or bought. All are right with 得 too, or with it alone. */
    private static float thing(Word before, Word next, Word after) {
        if (before.is("a")) {
            return next.isIn(WordSets.GOOD) && !after.isHan() ? 6 : 0;
        }
        Word said = next.isIn(WordSets.DEGREES) ? after : next;
        boolean judged = before.isIn(WordSets.STATING) && said.isIn(WordSets.CORRECT);
        return judged || said.isIn(WordSets.PRICES) ? 5 : 0;
    }

    /** 知道的越多: what is known, not how. */
    private static float amount(Word before, Word next, Word after) {
        if (!before.is("v")) {
            return 0;
        }
        return next.isIn(WordSets.AMOUNTS) ? 4 : next.is("d") && after.isIn(WordSets.AMOUNTS) ? 5 : 0;
    }

    /** 地 for 的. */
    static float ofNounAfterDi(Segmenter around) {
        Word word = around.left(0);
        Word noun = around.right(0);
        float doubt = around.maySpellDiWord() ? 5 : 0;
        if (word.isDoubled() || word.isAdverbial() || word.isIn(WordSets.ADVERBIAL_TOO)) {
            doubt += 3;
        } else if (!word.isIn(WordSets.PERSONS) && word.key() != Symbols.LATIN) {
            doubt += BEFORE_DE.of(word);
        }
        if (noun.is("w") && around.right(1).is("n")) {
            return doubt;
        }
        return doubt + NOUN.of(noun) + (noun.length() == 1 ? 1 : 0) + (noun.is("w") && word.is("vw") ? 2 : 0);
    }

    /** 得 for 的; after a pronoun, an adverb, a time or a place 得 may be the auxiliary that is read děi. */
    static float ofNounAfterComplement(Segmenter around) {
        Word word = around.left(0);
        Word noun = around.right(0);
        float doubt = NO_AUXILIARY_BEFORE.of(word) + (word.is("va") && word.length() == 1 ? 2 : 0);
        if (noun.is("w") && around.right(1).is("n")) {
            return doubt;
        }
        return doubt + SURE_NOUN.of(noun) + (noun.length() == 1 ? 1 : 0) + (noun.isIn(WordSets.NO_NOUNS) ? 4 : 0);
    }

    /** 得 for 地. */
    static float ofVerbAfterComplement(Segmenter around) {
        Word word = around.left(0);
        float complement = word.length() == 1 || around.right(0).isIn(WordSets.REACTIONS) ? 4 : 0;
        return ADVERBIAL.of(word) + SURE_VERB.of(around.right(0)) + complement;
    }
}
