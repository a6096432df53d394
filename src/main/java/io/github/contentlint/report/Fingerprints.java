package io.github.contentlint.report;

import io.github.contentlint.lint.Excerpt;
import io.github.contentlint.lint.Finding;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * Names for findings that last while lines move: a hash of the rule, the message's kind and the words around the spot, and
 * a number that tells equal ones in one post apart. Findings come in the order of files; only one post's are remembered.
 */
final class Fingerprints {

    private static final int HEX_BYTES = 8;

    private final MessageDigest sha256;
    private final Map<String, Integer> seen = new HashMap<>();
    private String path = "";

    Fingerprints() {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    String next(Finding finding) {
        if (!finding.path().equals(path)) {
            seen.clear();
            path = finding.path();
        }
        String hash = hash(finding);
        return hash + ":" + seen.merge(hash, 1, Integer::sum);
    }

    private String hash(Finding finding) {
        Excerpt excerpt = finding.excerpt();
        String text = excerpt.text();
        String context = String.join(
                "\n",
                finding.rule(),
                finding.message(),
                normal(text.substring(0, excerpt.start())),
                normal(text.substring(excerpt.start(), excerpt.end())),
                normal(text.substring(excerpt.end())));
        byte[] digest = sha256.digest(context.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest, 0, HEX_BYTES);
    }

    private static String normal(String text) {
        StringBuilder normal = new StringBuilder(text.length());
        text.codePoints().filter(c -> !Character.isWhitespace(c)).forEach(normal::appendCodePoint);
        return normal.toString();
    }
}
