package io.github.contentlint.image;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Tells what a file without the signature of an image format holds, by its first bytes. */
final class Sniffer {

    private static final int HEAD = 8 * 1024;
    private static final Set<String> VIDEO_BRANDS = Set.of(
            "isom", "iso2", "iso3", "iso4", "iso5", "iso6", "mp41", "mp42", "avc1", "dash", "M4V ", "qt  ", "3gp4",
            "3gp5");

    private final byte[] head;

    /** The same bytes, one char each, without byte order mark and the zeros of UTF-16. */
    private final String text;

    private Sniffer(byte[] head) {
        this.head = head;
        String latin1 = new String(head, StandardCharsets.ISO_8859_1);
        if (latin1.startsWith("\u00FF\u00FE") || latin1.startsWith("\u00FE\u00FF")) {
            latin1 = latin1.substring(2).replace("\0", "");
        } else if (latin1.startsWith("\u00EF\u00BB\u00BF")) {
            latin1 = latin1.substring(3);
        }
        this.text = latin1;
    }

    static Sniffer of(FileBytes bytes) throws IOException {
        return new Sniffer(bytes.bytes(0, HEAD));
    }

    boolean isSvg() {
        int root = rootElement();
        if (root < 0) {
            return false;
        }
        int end = root;
        while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == ':')) {
            end++;
        }
        String name = text.substring(root, end);
        return name.equals("svg") || name.endsWith(":svg");
    }

    /** Where the name of the first element starts; -1 where the text does not begin as XML does, or not within reach. */
    private int rootElement() {
        int position = 0;
        while (true) {
            while (position < text.length() && Character.isWhitespace(text.charAt(position))) {
                position++;
            }
            if (text.startsWith("<?", position)) {
                position = after("?>", position);
            } else if (text.startsWith("<!--", position)) {
                position = after("-->", position);
            } else if (text.startsWith("<!DOCTYPE", position)) {
                position = afterDoctype(position);
            } else {
                return text.startsWith("<", position) ? position + 1 : -1;
            }
        }
    }

    private int afterDoctype(int position) {
        int end = after(">", position);
        int subset = text.indexOf('[', position);
        return subset >= 0 && subset < end ? after(">", after("]", subset)) : end;
    }

    private int after(String what, int position) {
        int found = text.indexOf(what, position);
        return found < 0 ? text.length() : found + what.length();
    }

    Optional<Content> content() {
        if (text.startsWith("%PDF-")) {
            return Optional.of(Content.PDF);
        }
        if (text.startsWith("PK\u0003\u0004")) {
            return Optional.of(Content.ZIP);
        }
        if (text.startsWith("\u001F\u008B\b")) {
            return Optional.of(Content.GZIP);
        }
        if (text.startsWith("8BPS")) {
            return Optional.of(Content.PSD);
        }
        if (isVideo()) {
            return Optional.of(Content.VIDEO);
        }
        if (text.chars().allMatch(c -> c == 0)) {
            return Optional.of(Content.ZEROS);
        }
        return isText() && !isPrologOnly() ? Optional.of(textContent()) : Optional.empty();
    }

    /** Whether a long comment or DOCTYPE hides the first element, which would tell SVG from other markup. */
    private boolean isPrologOnly() {
        return head.length == HEAD && text.stripLeading().startsWith("<") && rootElement() < 0;
    }

    private boolean isVideo() {
        boolean mp4 = text.length() >= 12 && text.startsWith("ftyp", 4) && VIDEO_BRANDS.contains(text.substring(8, 12));
        return mp4 || text.startsWith("\u001AE\u00DF\u00A3") || text.startsWith("RIFF") && text.startsWith("AVI ", 8);
    }

    private Content textContent() {
        String start = text.stripLeading();
        if (start.startsWith("version https://git-lfs") || start.contains("/annex/objects/") && !start.contains("<")) {
            return Content.POINTER;
        }
        if (start.startsWith("<?xml") || start.startsWith("<Error>")) {
            return Content.XML;
        }
        String lower = start.substring(0, Math.min(15, start.length())).toLowerCase(Locale.ROOT);
        if (lower.startsWith("<!") || lower.length() > 1 && lower.charAt(0) == '<' && isLetter(lower.charAt(1))) {
            return Content.HTML;
        }
        return lower.startsWith("{\"") || lower.startsWith("[{") || lower.matches("\\{\\s*+\".*")
                ? Content.JSON
                : Content.TEXT;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
    }

    /** UTF-8 without control characters; the last character may be cut. */
    private boolean isText() {
        for (byte b : head) {
            if (b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f') {
                return false;
            }
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CoderResult result = decoder.decode(ByteBuffer.wrap(head), CharBuffer.allocate(head.length), false);
        return !result.isError();
    }
}
