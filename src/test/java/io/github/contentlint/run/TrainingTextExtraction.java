package io.github.contentlint.run;

import io.github.contentlint.parse.PostParser;
import io.github.contentlint.post.Post;
import io.github.contentlint.post.Prose;
import io.github.contentlint.site.Site;
import io.github.contentlint.text.Han;
import io.github.contentlint.text.SourceText;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Makes text to learn from out of Markdown: {@code mvn -Ptrain -Dmarkdown=<folder> -Dtext=<file.txt.gz> test} writes the
 * Chinese paragraphs of every {@code .md} file, each once, one a line, a blank line after each file.
 */
@EnabledIfSystemProperty(named = "markdown", matches = ".+", disabledReason = "makes training text, run with -Ptrain")
class TrainingTextExtraction {

    /** Shorter paragraphs are headings and captions rather than sentences. */
    private static final int LEAST_HAN = 12;

    private final Path folder = Path.of(System.getProperty("markdown")).toAbsolutePath();
    private final Path text =
            Path.of(Objects.requireNonNull(System.getProperty("text"), "-Dtext=<file.txt.gz> says where to write"));
    private final Set<String> seen = new HashSet<>();

    @TempDir
    Path output;

    @Test
    void extract() throws Exception {
        Site site = new BlogUnderTest(folder, output).site();
        try (Stream<Path> all = Files.walk(folder);
                Writer out = new OutputStreamWriter(
                        new GZIPOutputStream(Files.newOutputStream(text)), StandardCharsets.UTF_8)) {
            for (Path file :
                    all.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
                write(file, site, out);
            }
        }
    }

    private void write(Path file, Site site, Writer out) throws IOException {
        SourceText source = SourceText.decode(file, Files.readAllBytes(file));
        Post post = PostParser.parse(source, site.frontMatterStyle(), front -> site.dialect(file, front));
        for (Prose prose : post.body().prose()) {
            String paragraph = prose.text().replace('\n', ' ');
            if (isChinese(paragraph) && seen.add(paragraph)) {
                out.write(paragraph + "\n");
            }
        }
        out.write("\n");
    }

    private static boolean isChinese(String paragraph) {
        long han = paragraph.chars().filter(c -> Han.isHan((char) c)).count();
        return han >= LEAST_HAN && han * 2 >= paragraph.length();
    }
}
