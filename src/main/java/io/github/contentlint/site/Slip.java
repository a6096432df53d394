package io.github.contentlint.site;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * Whether somebody who wrote one file name may have meant another: a slip in one long word, or other separators. Numbers,
 * short words and the ends of words tell files apart ({@code step-1}, {@code logo-en}, {@code 图一}) and have to agree.
 */
final class Slip {

    private static final int SHORTEST_NAME = 5;
    private static final int SHORTEST_WORD = 5;
    private static final int LONG_WORD = 8;
    private static final int MOST_EDITS = 2;

    private static final Pattern NO_LETTERS = Pattern.compile("\\P{L}++");

    /** Between two numbers a separator matters. */
    private static final Pattern SEPARATORS = Pattern.compile("(?<!\\p{Nd})[-_\\s]++|[-_\\s]++(?!\\p{Nd})");

    private final String written;
    private final String numbers;
    private final String stem;
    private final String extension;

    Slip(String written) {
        this.written = written;
        this.numbers = numbers(written);
        this.stem = stem(written);
        this.extension = extension(written);
    }

    /** Most names are told apart by their length or their numbers, at little cost. */
    boolean isOf(String name) {
        return stem.length() >= SHORTEST_NAME
                && Math.abs(written.length() - name.length()) <= MOST_EDITS
                && numbers.equals(numbers(name))
                && extension.equals(extension(name))
                && isSlipOf(stem(name));
    }

    private boolean isSlipOf(String other) {
        return isJoinedOtherwise(other) || hasSlipInOneWord(other);
    }

    private boolean isJoinedOtherwise(String other) {
        return SEPARATORS
                .matcher(stem)
                .replaceAll("")
                .equals(SEPARATORS.matcher(other).replaceAll(""));
    }

    private boolean hasSlipInOneWord(String other) {
        List<String> words = words(stem);
        List<String> others = words(other);
        if (words.size() != others.size()) {
            return false;
        }
        int[] different = IntStream.range(0, words.size())
                .filter(i -> !words.get(i).equals(others.get(i)))
                .toArray();
        return different.length == 1 && isSlip(words.get(different[0]), others.get(different[0]));
    }

    private static boolean isSlip(String word, String other) {
        int length = Math.min(word.length(), other.length());
        return length >= SHORTEST_WORD
                && word.charAt(word.length() - 1) == other.charAt(other.length() - 1)
                && new LevenshteinDistance(length < LONG_WORD ? 1 : MOST_EDITS).apply(word, other) >= 0;
    }

    private static List<String> words(String stem) {
        return List.of(NO_LETTERS.split(stem));
    }

    /** The digits, with a blank for whatever stands between them. */
    private static String numbers(String name) {
        StringBuilder numbers = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            if (Character.isDigit(name.charAt(i))) {
                numbers.append(name.charAt(i));
            } else if (numbers.length() > 0 && numbers.charAt(numbers.length() - 1) != ' ') {
                numbers.append(' ');
            }
        }
        return numbers.toString();
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return SiteFiles.fold(dot < 0 ? name : name.substring(0, dot));
    }

    private static String extension(String name) {
        return SiteFiles.fold(name.substring(name.lastIndexOf('.') + 1));
    }
}
