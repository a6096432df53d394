package io.github.contentlint.parse;

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
    /** Not yet read: it may reach beyond the region. */
    private HtmlToken last;

    /**
     * @param masked the whole source
     * @param markdownInHtml whether Markdown is read in all elements
     */
    LeadingHtml(MaskedText masked, boolean markdownInHtml, HtmlBlockHazards hazards, HtmlReader html) {
        this.text = masked.text();
        this.regions = new KramdownHtml.Regions(masked, markdownInHtml);
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
                int end = c == '<' && i - line <= MOST_INDENT ? region(i) : -1;
                if (end < 0) {
                    return line;
                }
                i = end;
                line = i;
            }
        }
        return i;
    }

    /** Reads a block of raw HTML, each token as soon as it is cut; returns where it ends, -1 where none begins. */
    private int region(int start) {
        last = null;
        int end = regions.read(start, this::token);
        if (end >= 0) {
            html.lastBlockToken(last, end);
            html.endBlock();
            hazards.kramdownRegion(start, end);
        }
        return end;
    }

    private void token(HtmlToken token) {
        if (last != null) {
            html.blockToken(last);
        }
        last = token;
    }
}
