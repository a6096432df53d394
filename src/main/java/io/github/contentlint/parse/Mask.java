package io.github.contentlint.parse;

import io.github.contentlint.post.TemplateTag;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A text while constructs in it are found and overwritten. All look at the text as it was written. Methods that overwrite
 * return the offset after it.
 */
final class Mask {

    /** The whole source, as written. */
    final String text;

    /** Where the body starts. */
    final int from;

    private char[] masked;
    private CodeRegions code;
    /** For a delimiter that was looked for in vain: how far. */
    private final Map<String, Integer> absentUntil = new HashMap<>();

    /** Of the last comment that was looked at. */
    private int commentStart;

    private int commentEnd;

    Mask(String text, int from) {
        this.text = text;
        this.commentEnd = from;
        this.from = from;
    }

    MaskedText result(List<TemplateTag> tags) {
        return masked == null
                ? new MaskedText(text, text, text.toCharArray(), tags)
                : new MaskedText(text, new String(masked), masked, tags);
    }

    boolean inCode(int offset) {
        if (code == null) {
            code = CodeRegions.of(text, from);
        }
        return code.contains(offset);
    }

    /**
     * Whether {@code <!--} before an offset has its {@code -->} after it.
     *
     * @param offset not smaller than the last time
     */
    boolean inComment(int offset) {
        while (commentStart >= 0 && commentEnd <= offset) {
            commentStart = text.indexOf("<!--", commentEnd);
            int close = commentStart < 0 ? -1 : text.indexOf("-->", commentStart + 2);
            commentEnd = close < 0 ? text.length() : close;
            if (close < 0) {
                commentStart = -1;
            }
        }
        return commentStart >= 0 && commentStart < offset;
    }

    /** The colon before a definition: to everything but the letter, it is a list item. */
    void item(int colon) {
        fill(colon, colon + 1, '-', false);
    }

    /** Where a delimiter stands before the next blank line, -1 if it does not. */
    int closeInParagraph(int start, String delimiter) {
        if (start < absentUntil.getOrDefault(delimiter, 0)) {
            return -1;
        }
        char first = delimiter.charAt(0);
        boolean lineIsBlank = false;
        int i = start;
        for (; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == first && text.startsWith(delimiter, i)) {
                return i;
            }
            if (c == '\n') {
                if (lineIsBlank) {
                    break;
                }
                lineIsBlank = true;
            } else if (c > ' ') {
                lineIsBlank = false;
            }
        }
        absentUntil.put(delimiter, i);
        return -1;
    }

    /** Where a delimiter stands, -1 if it does not. */
    int find(String delimiter, int start) {
        if (start < absentUntil.getOrDefault(delimiter, 0)) {
            return -1;
        }
        int found = text.indexOf(delimiter, start);
        if (found < 0) {
            absentUntil.put(delimiter, text.length());
        }
        return found;
    }

    int paragraphEnd(int start) {
        int i = start;
        while (i < text.length()) {
            int end = lineEnd(i);
            int next = Math.min(text.length(), end + 1);
            if (text.substring(i, end).isBlank()) {
                return i;
            }
            i = next;
            if (end == text.length()) {
                break;
            }
        }
        return text.length();
    }

    boolean startsLine(int i) {
        int j = i - 1;
        while (j >= from && (text.charAt(j) == ' ' || text.charAt(j) == '\t')) {
            j--;
        }
        return j < from || text.charAt(j) == '\n' || text.charAt(j) == '\r';
    }

    int lineEnd(int i) {
        int j = i;
        while (j < text.length() && text.charAt(j) != '\n' && text.charAt(j) != '\r') {
            j++;
        }
        return j;
    }

    int skipBlanksAnd(char also, int start, int end) {
        int i = start;
        while (i < end && (text.charAt(i) <= ' ' || text.charAt(i) == also)) {
            i++;
        }
        return i;
    }

    int nameEnd(int start, int end) {
        int i = start;
        while (i < end && (Character.isLetterOrDigit(text.charAt(i)) || "_-./".indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        return i;
    }

    /** Overwrites a char that means something to Markdown wherever it stands. */
    void literal(int start, int end, char sign) {
        for (int i = text.indexOf(sign, start); i >= 0 && i < end; i = text.indexOf(sign, i + 1)) {
            fill(i, i + 1, MaskedText.OUTPUT, false);
        }
    }

    /** Overwrites everything, line ends too, so that the construct is one word. */
    int output(int start, int end) {
        return fill(start, end, MaskedText.OUTPUT, false);
    }

    /** Overwrites with what shows nothing; line ends stay. */
    int silent(int start, int end) {
        return fill(start, end, MaskedText.SILENT, true);
    }

    /** Overwrites with blanks; line ends stay. */
    int blank(int start, int end) {
        return fill(start, end, ' ', true);
    }

    private int fill(int start, int end, char c, boolean keepLineEnds) {
        if (masked == null) {
            masked = text.toCharArray();
        }
        for (int i = start; i < end; i++) {
            if (!keepLineEnds || masked[i] != '\n' && masked[i] != '\r') {
                masked[i] = c;
            }
        }
        return end;
    }

    /** A line with nothing but silent tags is a blank line to Markdown. */
    void blankSilentLines() {
        if (masked == null) {
            return;
        }
        int line = from;
        while (line < masked.length) {
            int end = line;
            boolean silent = false;
            boolean other = false;
            for (; end < masked.length && masked[end] != '\n'; end++) {
                silent |= masked[end] == MaskedText.SILENT;
                other |= masked[end] != MaskedText.SILENT && masked[end] > ' ';
            }
            if (silent && !other) {
                fill(line, end, ' ', true);
            }
            line = end + 1;
        }
    }
}
