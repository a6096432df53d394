package io.github.contentlint.run;

import io.github.contentlint.source.PostFiles;
import io.github.contentlint.text.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

/**
 * Of the Markdown files of a folder without generator, those that begin with the fence of front matter: a README is no
 * post. Files that cannot be read are kept, for the run to tell of.
 */
final class PlainPosts {

    private static final int HEAD = 16;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private PlainPosts() {}

    static PostFiles of(PostFiles found) {
        return new PostFiles(
                found.files().stream().filter(PlainPosts::hasFrontMatter).toList(), found.unreadableFolders());
    }

    private static boolean hasFrontMatter(SourceFile file) {
        try (InputStream in = Files.newInputStream(file.path())) {
            String head = new String(in.readNBytes(HEAD), StandardCharsets.UTF_8);
            String text = head.replace(BYTE_ORDER_MARK, "");
            return text.startsWith("---") || text.startsWith("+++");
        } catch (IOException e) {
            return true;
        }
    }
}
