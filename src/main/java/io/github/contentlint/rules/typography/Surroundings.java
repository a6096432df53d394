package io.github.contentlint.rules.typography;

/**
 * What stands open before a char of a text while the text is gone through from its second char on. Chars that are none of
 * {@link #SIGNS} need not be passed.
 */
final class Surroundings {

    static final String SIGNS = "“”()[]/\n";

    private static final int LONGEST_MESSAGE = 40;
    private static final int LONGEST_CALL = 80;

    private final String text;
    private int quote = -1;
    private int call = -1;
    private boolean comment;

    Surroundings(String text) {
        this.text = text;
        comment = text.startsWith("//");
        quote = text.startsWith("“") ? 0 : -1;
    }

    void pass(int at) {
        char before = text.charAt(at - 1);
        switch (text.charAt(at)) {
            case '“' -> quote = at;
            case '”' -> quote = -1;
            case '(', '[' -> call = isName(before) ? at : -1;
            case ')', ']' -> call = -1;
            case '/' -> comment |= text.charAt(at + 1) == '/' && before != ':';
            case '\n' -> comment = false;
            default -> {}
        }
    }

    /** In a comment, or among the arguments of a call: {@code splice(起始位置, 个数)}. */
    boolean isCode(int at) {
        return comment || call >= 0 && call < at && at - call < LONGEST_CALL;
    }

    /** In a quotation short enough for the message of a program. */
    boolean isQuoted(int at) {
        return quote >= 0 && at - quote < LONGEST_MESSAGE;
    }

    private static boolean isName(char c) {
        return c >= 'a' && c <= 'z' || c == '_';
    }
}
