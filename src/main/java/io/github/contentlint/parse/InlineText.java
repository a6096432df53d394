package io.github.contentlint.parse;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The plain text of inline content: an image's alternative text. */
final class InlineText {

    private InlineText() {}

    static String of(Node parent) {
        StringBuilder text = new StringBuilder();
        AbstractVisitor visitor = new AbstractVisitor() {
            @Override
            public void visit(Text node) {
                text.append(node.getLiteral());
            }

            @Override
            public void visit(Code node) {
                text.append(node.getLiteral());
            }

            @Override
            public void visit(SoftLineBreak node) {
                text.append(' ');
            }

            @Override
            public void visit(HardLineBreak node) {
                text.append(' ');
            }
        };
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            node.accept(visitor);
        }
        return text.toString();
    }
}
