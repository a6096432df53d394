package io.github.contentlint.parse;

import java.util.ArrayDeque;
import java.util.Deque;

/** Masks the expressions of MDX. */
final class JsxMasker {

    private final Mask mask;
    private final String text;
    private int[] closingBraces;

    JsxMasker(Mask mask) {
        this.mask = mask;
        this.text = mask.text;
    }

    /** Masks <code>{expression}</code>, braces balanced; returns the offset after it, or the brace's where there is none. */
    int expression(int i) {
        if (closingBraces == null) {
            closingBraces = matchBraces();
        }
        int close = closingBraces[i];
        if (close == 0) {
            return i;
        }
        return text.startsWith("{/*", i) ? mask.blank(i, close + 1) : mask.output(i, close + 1);
    }

    private int[] matchBraces() {
        int[] closing = new int[text.length()];
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = mask.from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '{' && !mask.inCode(i)) {
                open.push(i);
            } else if (c == '}' && !open.isEmpty() && !mask.inCode(i)) {
                closing[open.pop()] = i;
            }
        }
        return closing;
    }
}
