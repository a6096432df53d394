package io.github.contentlint.parse;

import java.util.regex.Pattern;

/**
 * Destinations of links and images with blanks in them, which kramdown takes as they are (2.4, {@code parser/kramdown/link.rb}):
 * {@code ![x](/my photo.png)}. To CommonMark they are made one word.
 */
final class KramdownDestinations {

    /** What other engines read as a size, and kramdown as part of the name: no author means that. */
    private static final Pattern SIZE = Pattern.compile(".*\\s=\\d*+x\\d*+%?+\\s*+");

    private static final int LONGEST = 1_000;

    private final Mask mask;
    private final String text;

    KramdownDestinations(Mask mask) {
        this.mask = mask;
        this.text = mask.text;
    }

    void join() {
        for (int i = text.indexOf(']', mask.from); i >= 0; i = text.indexOf(']', i + 1)) {
            if (text.startsWith("](", i)) {
                int start = skipBlanks(i + 2);
                join(i, start, end(start));
            } else if (text.startsWith("]:", i) && isDefinition(i)) {
                int start = skipBlanks(i + 2);
                join(i, start, endOfDefinition(start));
            }
        }
    }

    private boolean isDefinition(int bracket) {
        int least = Math.max(mask.from, bracket - LONGEST);
        int open = bracket - 1;
        while (open >= least && text.charAt(open) != '[' && text.charAt(open) != '\n') {
            open--;
        }
        return open >= least && text.charAt(open) == '[' && mask.startsLine(open);
    }

    /** The end of the line, or before the title. */
    private int endOfDefinition(int start) {
        int end = trimmed(start, mask.lineEnd(start));
        char last = end > start ? text.charAt(end - 1) : 0;
        if (last == '"' || last == '\'') {
            int quote = text.lastIndexOf(last, end - 2);
            return quote > start && text.charAt(quote - 1) <= ' ' ? trimmed(start, quote) : end;
        }
        return end;
    }

    private void join(int bracket, int start, int end) {
        if (end > start && text.charAt(start) != '<' && hasBlank(start, end) && !mask.inCode(bracket)) {
            join(start, end);
        }
    }

    private int skipBlanks(int at) {
        int i = at;
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        return i;
    }

    /** Where the destination ends: at the last parenthesis, or before the title; -1 where neither comes on the line. */
    private int end(int start) {
        int depth = 0;
        int limit = Math.min(text.length(), start + LONGEST);
        for (int i = start; i < limit; i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                return -1;
            }
            if (c == '(') {
                depth++;
            } else if (c == ')' && depth-- == 0) {
                return trimmed(start, i);
            } else if ((c == '"' || c == '\'') && i > start && text.charAt(i - 1) <= ' ') {
                return trimmed(start, i);
            }
        }
        return -1;
    }

    private int trimmed(int start, int end) {
        int i = end;
        while (i > start && text.charAt(i - 1) <= ' ') {
            i--;
        }
        return i;
    }

    private boolean hasBlank(int start, int end) {
        String destination = text.substring(start, end);
        return destination.indexOf(' ') >= 0 && !SIZE.matcher(destination).matches();
    }

    private void join(int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) == ' ') {
                mask.output(i, i + 1);
            }
        }
    }
}
