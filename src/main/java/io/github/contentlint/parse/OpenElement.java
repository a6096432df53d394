package io.github.contentlint.parse;

import io.github.contentlint.parse.HtmlName.Trait;
import io.github.contentlint.post.Attribute;
import io.github.contentlint.post.Element;
import io.github.contentlint.post.Problem;
import io.github.contentlint.text.Span;
import java.util.List;

/** An element while its end is looked for. */
final class OpenElement {

    final int index;
    final int parent;
    final HtmlName name;
    final Span startTag;
    final List<Attribute> attributes;
    /** Inside svg or math. */
    final boolean foreign;

    /** Index in the stack of open elements. */
    int position;
    /** Index in that stack below which end tags do not reach from here. */
    int scopeStart;
    /** The same for the end tags of tables and their parts. */
    int tableStart;
    /** The open element of the same name around this one, or null. */
    OpenElement outerSameName;
    /** What ended it before its end tag. */
    String cutBy = "";
    /** Under kramdown: the first end tag of an element around it that came before its own; or null. */
    Problem crossing;
    /** No longer the innermost of its name, but still in the stack. */
    boolean detached;

    boolean closed;
    boolean visible;
    Span endTag;

    OpenElement(int index, OpenElement parent, HtmlToken.StartTag tag, boolean foreign) {
        this.index = index;
        this.parent = parent == null ? -1 : parent.index;
        this.name = tag.name();
        this.startTag = tag.span();
        this.attributes = tag.attributes();
        this.foreign = foreign;
    }

    boolean is(Trait trait) {
        return name.is(trait);
    }

    void end(HtmlToken.EndTag tag) {
        closed = true;
        endTag = tag.span();
    }

    Element toElement() {
        return new Element(parent, name.toString(), startTag, endTag, attributes, closed, visible);
    }
}
