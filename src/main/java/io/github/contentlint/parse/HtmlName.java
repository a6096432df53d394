package io.github.contentlint.parse;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The names of HTML's elements and of its common attributes: one string each, and what is special about an element. */
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
        KRAMDOWN_SPAN
    }

    private static final Set<Trait> NONE = EnumSet.noneOf(Trait.class);
    private static final Map<String, Set<Trait>> TRAITS = new HashMap<>();
    private static final String[] TABLE = new String[1024];

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
        names("abbr acronym bdi bdo cite data del dfn ins kbd label mark q ruby samp span sub sup time var");
        attributes(
                "alt align border cellpadding cellspacing class colspan color content controls data-src dir frameborder "
                        + "height href id lang loading name rel role rowspan size src srcset style tabindex target title type "
                        + "valign value width");
    }

    private HtmlName() {}

    static boolean is(String name, Trait trait) {
        return traits(name).contains(trait);
    }

    /** Empty for an element that HTML does not know. */
    static Set<Trait> traits(String name) {
        return TRAITS.getOrDefault(name, NONE);
    }

    static boolean isKnown(String name) {
        return TRAITS.containsKey(name);
    }

    /** A tag's name in lower case. */
    static String element(char[] text, int start, int end) {
        String known = find(text, start, end, true);
        return known != null ? known : new String(text, start, end - start).toLowerCase(Locale.ROOT);
    }

    /** An attribute's name as written. */
    static String attribute(char[] text, int start, int end) {
        String known = find(text, start, end, false);
        return known != null ? known : new String(text, start, end - start);
    }

    private static String find(char[] text, int start, int end, boolean anyCase) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = hash * 31 + lower(text[i]);
        }
        for (int slot = slot(hash); TABLE[slot] != null; slot = slot + 1 & TABLE.length - 1) {
            String name = TABLE[slot];
            if (name.length() == end - start && matches(name, text, start, anyCase)) {
                return name;
            }
        }
        return null;
    }

    private static boolean matches(String name, char[] text, int start, boolean anyCase) {
        for (int i = 0; i < name.length(); i++) {
            char c = text[start + i];
            if (name.charAt(i) != (anyCase ? lower(c) : c)) {
                return false;
            }
        }
        return true;
    }

    static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }

    private static int slot(int hash) {
        return (hash ^ hash >>> 10) & TABLE.length - 1;
    }

    private static void trait(Trait trait, String names) {
        for (String name : names(names)) {
            TRAITS.get(name).add(trait);
        }
    }

    private static String[] names(String names) {
        String[] split = names.split(" ");
        Arrays.stream(split).forEach(name -> {
            intern(name);
            TRAITS.computeIfAbsent(name.intern(), n -> EnumSet.of(Trait.KNOWN));
        });
        return split;
    }

    private static void attributes(String names) {
        for (String name : names.split(" ")) {
            intern(name);
        }
    }

    private static void intern(String name) {
        int slot = slot(name.hashCode());
        while (TABLE[slot] != null) {
            if (TABLE[slot].equals(name)) {
                return;
            }
            slot = slot + 1 & TABLE.length - 1;
        }
        TABLE[slot] = name.intern();
    }
}
