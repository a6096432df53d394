package io.github.contentlint.parse;

import java.util.Optional;

/**
 * Reads the raw HTML before the first Markdown of a kramdown post, which is all of a post that was imported: without the
 * Markdown parser, which would look at every line of it to find none.
 */
final class LeadingHtml {

    private static final int MOST_INDENT = 3;

    private final String text;
    private final KramdownHtml.Regions regions;
    private final HtmlBlockHazards hazards;
    private final HtmlReader html;

    /**
     * @param masked the whole source
     */
    LeadingHtml(MaskedText masked, HtmlBlockHazards hazards, HtmlReader html) {
        this.text = masked.text();
        this.regions = new KramdownHtml.Regions(masked);
        this.hazards = hazards;
        this.html = html;
    }

    /** Returns where the rest begins, at the head of a line or the end of the text. */
    int read(int from) {
        int line = from;
        int i = from;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                line = ++i;
            } else if (c == ' ') {
                i++;
            } else {
                Optional<KramdownHtml.HtmlRegion> region =
                        c == '<' && i - line <= MOST_INDENT ? regions.at(i) : Optional.empty();
                if (region.isEmpty()) {
                    return line;
                }
                region.get().read(hazards, html);
                i = region.get().end();
                line = i;
            }
        }
        return i;
    }
}
