package io.github.contentlint.post;

import io.github.contentlint.text.Span;
import java.util.Map;

/**
 * Something the parser saw that is wrong or that this generator treats in a way the author did not mean. Rules turn
 * problems into findings.
 *
 * @param kind what
 * @param span where
 * @param details facts for the message, by name; see each {@link Kind}
 */
public record Problem(Kind kind, Span span, Map<String, String> details) {

    public Problem {
        details = Map.copyOf(details);
    }

    public Problem(Kind kind, Span span) {
        this(kind, span, Map.of());
    }

    /** Every kind of problem a parser reports. */
    public enum Kind {
        // data: front matter and configuration files
        /** The data library refuses it; {@code reason}: its words. */
        SYNTAX,
        /** A tab where YAML wants spaces. */
        TAB,
        /** {@code key：value}, full-width colon; {@code key}; {@code readable} where the library reads it as text. */
        FULL_WIDTH_COLON,
        /** Full-width comma between the items of a flow list; {@code readable} where the list can be read, as fewer items. */
        FULL_WIDTH_COMMA,
        /** Full-width or curly quotes around a value; {@code readable} where they are part of it. */
        FULL_WIDTH_QUOTE,
        /** {@code key:value}; {@code key}; {@code readable} where the library reads it as text. */
        MISSING_SPACE,
        /** {@code title: a: b}; {@code key}. */
        UNQUOTED_COLON,
        /** {@code key: [草稿] 标题}; {@code key}. */
        UNQUOTED_BRACKET,
        /** An ideographic or no-break space in a key; {@code key} without it. */
        SPACE_IN_KEY,
        /** {@code key}, {@code first}: line of the first place, 1-based. */
        DUPLICATE_KEY,
        /** The data is no mapping. */
        ROOT_NOT_MAPPING,
        /** {@code title: #1 …} is a comment, the value null; {@code key}. */
        VALUE_IS_COMMENT,
        /** A merge-conflict marker. */
        CONFLICT_MARKER,
        /** Deeper or more aliased than any honest front matter. */
        TOO_COMPLEX,
        // fences
        /** The closing fence is missing. */
        UNCLOSED_FENCE,
        /** A fence of more than three dashes or pluses. */
        LONG_FENCE,
        /** White space after the opening fence, which Hexo then does not take for one. */
        SPACE_AFTER_FENCE,
        /** More byte order marks before the opening fence than the generator drops. */
        BYTE_ORDER_MARK,
        /** Text or a blank line before the opening fence. */
        TEXT_BEFORE_FENCE,
        /** Keys and a closing fence, but no opening one. */
        MISSING_OPENING_FENCE,
        // markup
        /**
         * {@code name}; no end tag up to the end of what could hold it. {@code unfinished}: not even the start tag ends.
         * {@code unknown}: HTML has no such element. {@code by}: under kramdown, the end tag that is printed for want of it.
         */
        UNCLOSED_ELEMENT,
        /** {@code name}; an end tag without start tag. {@code unknown}: HTML has no such element. */
        STRAY_END_TAG,
        /**
         * The elements {@code name} and {@code open} overlap: at this end tag of the one, the other is cut. {@code open} is
         * empty where the element reaches over the end of a Markdown block.
         */
        MISNESTED_ELEMENT,
        /** {@code tag}; kramdown prints this tag as text. */
        ESCAPED_TAG,
        /** A blank line cuts an HTML block; {@code lines}: how many lines turn into code or Markdown, {@code code}: true or false. */
        CUT_HTML_BLOCK,
        /** Markdown that stays literal inside raw HTML. */
        LITERAL_MARKDOWN,
        /** Raw HTML that the generator leaves out; {@code tag}. */
        OMITTED_HTML,
        /** {@code **加粗。**后文}: emphasis that is printed as asterisks. */
        LITERAL_EMPHASIS,
        /** {@code #标题}: no heading without the space. */
        LITERAL_HEADING,
        /** {@code ![x]（a.png）} and other images that are none; {@code destination}. */
        LITERAL_IMAGE
    }
}
