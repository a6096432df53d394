package io.github.contentlint.chinese;

/**
 * What stands around a character that may be written for another: all that {@link CharacterFeatures} has, and which pairs of
 * characters occur in the sentences around, wherever, for what they are about: whether 他 is a person or a thing. Not safe for
 * many threads; make one a check.
 */
final class ConfusionFeatures implements Features {

    /** How far the sentences around are read, in characters. */
    private static final int REACH = 24;

    private static final int TOPIC = 17;

    private final CharacterFeatures characters = new CharacterFeatures();

    /** Those of the two characters on either side alone, which {@link #extract} has too: the strongest. */
    int near(String text, int index, int[] features) {
        return characters.near(text, index, features);
    }

    @Override
    public int extract(String text, int index, int[] features) {
        int count = characters.extract(text, index, features);
        count = topic(text, Math.max(0, index - REACH), index, features, count);
        return topic(text, index + 1, Math.min(text.length(), index + 1 + REACH), features, count);
    }

    private static int topic(String text, int from, int to, int[] features, int found) {
        int count = found;
        char last = Symbols.EDGE;
        for (int i = from; i < to; i++) {
            char symbol = Symbols.of(text.charAt(i));
            if (Symbols.isHan(last) && Symbols.isHan(symbol)) {
                features[count++] = CharacterFeatures.hash(TOPIC, last, symbol);
            }
            last = symbol;
        }
        return count;
    }
}
