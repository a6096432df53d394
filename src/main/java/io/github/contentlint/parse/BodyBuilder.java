package io.github.contentlint.parse;

import io.github.contentlint.post.Body;
import io.github.contentlint.post.Heading;
import io.github.contentlint.post.Image;
import io.github.contentlint.post.Link;
import io.github.contentlint.post.Problem;
import io.github.contentlint.post.Prose;
import io.github.contentlint.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Takes the pieces of a body in the order of the source, from Markdown and from HTML, and makes the lists of a
 * {@link Body} of them.
 */
final class BodyBuilder {

    private final MaskedText masked;
    private final ProseRefiner refiner;
    private final ElementTree tree;
    private final ProseBuilder prose = new ProseBuilder();
    private final List<Prose> proses = new ArrayList<>();
    private final List<Image> images = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final List<Heading> headings = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    BodyBuilder(MaskedText masked, TagSyntax syntax, ProseRefiner refiner) {
        this.masked = masked;
        this.refiner = refiner;
        this.tree = new ElementTree(masked.text(), syntax);
    }

    ElementTree tree() {
        return tree;
    }

    /** Source text from one offset to another, letter by letter, entities not decoded. */
    void text(int start, int end) {
        if (!masked.isMasked(start, end)) {
            prose.append(masked.chars(), start, end);
            return;
        }
        for (int i = start; i < end; i++) {
            letter(masked.chars()[i], i, i + 1);
        }
    }

    /** A char of the text, from wherever in the source. */
    void letter(char c, int start, int end) {
        if (c == MaskedText.OUTPUT && masked.isOutput(start)) {
            prose.object(start, end);
        } else if (c != MaskedText.SILENT || !masked.isSilent(start)) {
            boolean colon = c == '-' && masked.source().charAt(start) == ':';
            prose.append(colon ? ':' : c, start, end);
        }
    }

    /** Something in the line that is no text: code, an image, a formula. */
    void object(int start, int end) {
        prose.object(start, end);
        tree.visible();
    }

    void lineBreak(int start, int end) {
        prose.lineBreak(start, end);
    }

    /** Ends a stretch of prose; returns its text, empty where there is none. */
    String endProse(Prose.Kind kind, boolean rawHtml) {
        Optional<Prose> taken = prose.take(kind);
        if (taken.isEmpty()) {
            return "";
        }
        Prose refined = refiner.refine(taken.get(), rawHtml, problems);
        proses.add(refined);
        return refined.text();
    }

    void heading(Heading heading) {
        headings.add(heading);
    }

    void image(Image image) {
        images.add(image);
    }

    void link(Link link) {
        links.add(link);
    }

    void problem(Problem.Kind kind, Span span, Map<String, String> details) {
        problems.add(new Problem(kind, span, details));
    }

    Body body(Span span) {
        endProse(Prose.Kind.PARAGRAPH, false);
        tree.finish(span.end());
        problems.addAll(tree.problems());
        images.sort(Comparator.comparing(Image::span));
        return new Body(span, tree.elements(), images, links, masked.tags(), headings, proses);
    }

    /** In the order of the source; complete after {@link #body}. */
    List<Problem> problems() {
        return problems.stream().sorted(Comparator.comparing(Problem::span)).toList();
    }
}
