package io.github.contentlint.parse;

/**
 * The name of an element, in lower case, and what is special about it. Those that HTML knows are one object each, since a
 * post holds them by the thousand and each of its tags asks several things about its name.
 */
final class HtmlName {

    /** What is special about an element. */
    enum Trait {
        /** HTML defines the element; else it is a component or a mistake. */
        KNOWN,
        /** Has no content and no end tag. */
        VOID,
        /** Its content is text up to its end tag. */
        RAW_TEXT,
        /** Its end tag may be left out. */
        OPTIONAL_END,
        /** The paragraph, table and section level: ends what is open around text. */
        BLOCK,
        /** Inline, and reopened by a browser after the block that cut it ends (WHATWG: formatting). */
        FORMATTING,
        /** A cell, a caption: end tags inside do not reach what is open outside. */
        SCOPE,
        /** A table, its rows and cells: their end tags reach out of cells. */
        TABLE_PART,
        /** Shows something, or does something, without content. */
        SHOWS,
        /** Printed by kramdown where it stands inside a paragraph. */
        KRAMDOWN_BLOCK,
        /** Begins no block for kramdown; any other element does, known or not. */
        KRAMDOWN_SPAN,
        /** Its text is no prose. */
        OPAQUE,
        /** Begins a new line of prose, and no more. */
        LINE_BREAK,
        /** Refers to a file: an image, a link, a script. */
        REFERS,
        /** Its content is no HTML: svg, math. */
        FOREIGN_ROOT
    }

    private static final NameTable<HtmlName> KNOWN = new NameTable<>();

    static {
        trait(
                Trait.VOID,
                "area base basefont bgsound br col command embed frame hr img input keygen link meta param source track wbr");
        trait(Trait.RAW_TEXT, "script style textarea title xmp iframe noembed noframes noscript plaintext");
        trait(
                Trait.OPTIONAL_END,
                "html head body p li dt dd option optgroup rb rt rtc rp caption colgroup thead tbody tfoot tr td th");
        trait(
                Trait.BLOCK,
                "address article aside blockquote body button caption center col colgroup dd details dialog dir div dl dt "
                        + "fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html "
                        + "legend li listing main menu nav ol p plaintext pre search section select summary table tbody "
                        + "td template tfoot th thead tr ul xmp object marquee applet");
        trait(Trait.FORMATTING, "a b big code em font i nobr s small strike strong tt u");
        trait(Trait.SCOPE, "applet caption html table td th marquee object template select button");
        trait(Trait.TABLE_PART, "table caption colgroup thead tbody tfoot tr td th");
        trait(
                Trait.SHOWS,
                "area audio base basefont bgsound br button canvas col command embed frame hr iframe img input keygen link "
                        + "math meta meter object param progress script select slot source style svg template textarea "
                        + "track video applet marquee map datalist output picture noscript portal");
        trait(
                Trait.KRAMDOWN_BLOCK,
                "address article aside applet body blockquote caption col colgroup dd div dl dt fieldset figcaption footer "
                        + "form h1 h2 h3 h4 h5 h6 header hgroup hr html head iframe legend menu li main map nav ol "
                        + "optgroup p pre section summary table tbody td th thead tfoot tr ul");
        trait(
                Trait.KRAMDOWN_SPAN,
                "a abbr acronym b big bdo br button cite code del dfn em i img input ins kbd label mark option q rb rbc rp "
                        + "rt rtc ruby samp select small span strong sub sup tt u var");
        trait(
                Trait.KNOWN,
                "abbr acronym bdi bdo cite data del dfn ins kbd label mark q ruby samp span sub sup time var");
        trait(Trait.OPAQUE, "pre code kbd samp svg math object noscript template select canvas");
        trait(Trait.LINE_BREAK, "br hr");
        trait(Trait.REFERS, "img a script iframe embed object audio video source input link");
        trait(Trait.FOREIGN_ROOT, "svg math");
    }

    private final String text;
    private final int number;
    private int traits;

    private HtmlName(String text, int number) {
        this.text = text;
        this.number = number;
    }

    /** The name that some chars spell, in any case. */
    static HtmlName of(char[] chars, int start, int end) {
        HtmlName known = KNOWN.findInAnyCase(chars, start, end);
        return known != null ? known : new HtmlName(lower(chars, start, end), -1);
    }

    /** The letters of ASCII in lower case, as browsers have it: others are no part of a name that they know. */
    private static String lower(char[] chars, int start, int end) {
        StringBuilder name = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            name.append(NameTable.lower(chars[i]));
        }
        return name.toString();
    }

    static HtmlName of(String name) {
        return of(name.toCharArray(), 0, name.length());
    }

    /** How many names HTML knows. */
    static int knownNames() {
        return KNOWN.size();
    }

    boolean is(Trait trait) {
        return (traits & bit(trait)) != 0;
    }

    /** Whether HTML knows the element. */
    boolean isKnown() {
        return number >= 0;
    }

    /** From 0 to {@link #knownNames()} less 1, for each known name another. */
    int number() {
        return number;
    }

    boolean is(String name) {
        return text.equals(name);
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || number < 0 && other instanceof HtmlName name && name.number < 0 && text.equals(name.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }

    private static int bit(Trait trait) {
        return 1 << trait.ordinal();
    }

    private static void trait(Trait trait, String names) {
        for (String name : names.split(" ")) {
            HtmlName known = KNOWN.findInAnyCase(name.toCharArray(), 0, name.length());
            if (known == null) {
                known = new HtmlName(name.intern(), KNOWN.size());
                KNOWN.add(name, known);
            }
            known.traits |= bit(trait) | bit(Trait.KNOWN);
        }
    }
}
