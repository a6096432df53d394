package io.github.contentlint.parse;

/** The names of attributes that posts hold by the thousand: one string each. */
final class AttributeName {

    private static final NameTable<String> COMMON = new NameTable<>();

    static {
        String names = "alt align border cellpadding cellspacing class colspan color content controls data-src dir "
                + "frameborder height href id lang loading name rel role rowspan size src srcset style tabindex target "
                + "title type valign value width";
        for (String name : names.split(" ")) {
            COMMON.add(name, name.intern());
        }
    }

    private AttributeName() {}

    /** The name that some chars spell, as written. */
    static String of(char[] text, int start, int end) {
        String known = COMMON.find(text, start, end);
        return known != null ? known : new String(text, start, end - start);
    }
}
