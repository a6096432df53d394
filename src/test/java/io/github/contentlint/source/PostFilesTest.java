package io.github.contentlint.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.contentlint.text.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The posts of a site")
class PostFilesTest {

    @TempDir
    private Path temp;

    private Path site;

    @BeforeEach
    void site() throws IOException {
        site = Files.createDirectory(temp.toRealPath().resolve("site"));
    }

    @Test
    @DisplayName("are what an include and no exclude matches, sorted by name")
    void areMatchedAndSorted() throws IOException {
        write("posts/b.md", "posts/a/z.md", "posts/a.md", "posts/_draft.md", "readme.txt");
        assertThat(find(List.of("**/*.md", "posts/*"), List.of("**/_*")))
                .containsExactly("posts/a.md", "posts/a/z.md", "posts/b.md");
    }

    @Test
    @DisplayName("may have any name a file can have")
    void mayHaveAnyName() throws IOException {
        String[] names = {"a b.md", "两个\n行.md", "浪潮的起点.md", "😀.md", "-rf.md", "$(x).md", "[a].md", "100%25.md", "+.md"
        };
        write(names);
        assertThat(find("**/*.md")).containsExactlyInAnyOrder(names);
    }

    @Test
    @DisplayName("are not looked for where none can be")
    void areNotLookedForInOutputs() throws IOException {
        write(
                "a.md",
                "target/a.md",
                "node_modules/x/a.md",
                ".git/a.md",
                ".github/a.md",
                "_site/a.md",
                "themes/x/target/a.md",
                "module/pom.xml",
                "module/target/a.md",
                "other/a.md");
        PostFiles found = PostFiles.find(
                site,
                patterns("**/*.md"),
                patterns("_site/**"),
                Reading.EVERYTHING,
                Set.of(site.resolve("other")),
                new Naming(site));
        assertThat(found.files()).extracting(SourceFile::name).containsExactly("a.md", "themes/x/target/a.md");
    }

    @Test
    @DisplayName("may be hidden only where a pattern says so")
    void mayBeHidden() throws IOException {
        write(".notes/a.md", ".other/a.md");
        assertThat(find("**/*.md")).isEmpty();
        assertThat(find(".notes/**/*.md")).containsExactly(".notes/a.md");
    }

    @Test
    @DisplayName(
            "are no pipes, but links to files; lost links and folders named like posts are left for the run to tell of")
    void areFiles() throws IOException, InterruptedException {
        write("folder.md/inner.md");
        Files.createSymbolicLink(site.resolve("lost.md"), site.resolve("nowhere"));
        Files.createSymbolicLink(site.resolve("linked.md"), site.resolve("folder.md/inner.md"));
        boolean piped = new ProcessBuilder("mkfifo", site.resolve("pipe.md").toString())
                        .start()
                        .waitFor()
                == 0;
        assumeTrue(piped);
        assertThat(find("**/*.md")).containsExactly("folder.md", "folder.md/inner.md", "linked.md", "lost.md");
    }

    @Test
    @DisplayName("are found once, however links to folders lead")
    void areFoundOnceDespiteLoops() throws IOException {
        write("notes/a.md", "posts/b.md");
        Files.createSymbolicLink(site.resolve("notes/loop"), site);
        Files.createSymbolicLink(site.resolve("notes/self"), site.resolve("notes"));
        Files.createSymbolicLink(site.resolve("posts/other"), site.resolve("notes"));
        Files.createSymbolicLink(site.resolve("round"), site.resolve("round"));
        assertThat(find("**/*.md")).containsExactly("notes/a.md", "posts/b.md");
    }

    @Test
    @DisplayName("are found through a link to a folder of the site that holds posts under the link's name only")
    void areFoundThroughLinks() throws IOException {
        write("notes/deep/a.md");
        Files.createSymbolicLink(site.resolve("_posts"), site.resolve("notes"));
        assertThat(find("_posts/**/*.md")).containsExactly("_posts/deep/a.md");
    }

    @Test
    @DisplayName("are not looked for outside of the site")
    void areNotOutside() throws IOException {
        Path outside = Files.createDirectory(temp.toRealPath().resolve("outside"));
        Files.writeString(outside.resolve("secret.md"), "x");
        Files.createSymbolicLink(site.resolve("link"), outside);
        assertThat(find("**/*.md")).isEmpty();
    }

    @Test
    @DisplayName("do not include what git ignores")
    void areNotIgnoredByGit() throws IOException, InterruptedException {
        assumeTrue(git("init", "-q"));
        write("a.md", "drafts/b.md", "sub/private/c.md", "sub/私人.md", "sub/kept.md", "tracked/d.md");
        assumeTrue(git("add", "tracked"));
        Files.writeString(site.resolve(".gitignore"), "drafts/\nprivate\n私人.md\ntracked\n");
        assertThat(find("**/*.md")).containsExactly("a.md", "sub/kept.md", "tracked/d.md");
    }

    @Test
    @DisplayName("are all of them where git ignores the whole site, as whoever lints it means it")
    void areAllWhereTheSiteIsIgnored() throws IOException, InterruptedException {
        assumeTrue(git("init", "-q"));
        Files.writeString(site.resolve(".gitignore"), "out\n");
        write("out/it/_posts/a.md", "out/b.md");
        for (Path ignored : List.of(site.resolve("out"), site.resolve("out/it"), site.resolve("out/it/_posts"))) {
            PostFiles found = PostFiles.find(
                    ignored,
                    List.of(PathPattern.of(ignored, "**/*.md")),
                    List.of(),
                    Reading.EVERYTHING,
                    Set.of(),
                    new Naming(site));
            assertThat(found.files()).isNotEmpty();
        }
    }

    @Test
    @DisplayName("are not what the generator's configuration leaves out, nor are folders entered that hold only such")
    void areWhatTheGeneratorReads() throws IOException {
        write("a.md", "drafts/b.md", "drafts/c.md", "old/d.md");
        List<Path> asked = new ArrayList<>();
        Reading reading = new Reading() {
            @Override
            public boolean enters(Path folder) {
                return !folder.endsWith("old");
            }

            @Override
            public boolean reads(Path file) {
                asked.add(file);
                return !file.endsWith("b.md");
            }
        };
        PostFiles found = PostFiles.find(site, patterns("**/*.md"), List.of(), reading, Set.of(), new Naming(site));
        assertThat(found.files()).extracting(SourceFile::name).containsExactly("a.md", "drafts/c.md");
        assertThat(asked).doesNotContain(site.resolve("old/d.md"));
    }

    @Test
    @DisplayName("leave out a folder that cannot be read, and say so")
    void tellsUnreadableFolders() throws IOException {
        write("a.md", "locked/b.md");
        Path locked = site.resolve("locked");
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("---------"));
        try {
            assumeTrue(!Files.isReadable(locked));
            PostFiles found = PostFiles.find(
                    site, patterns("**/*.md"), List.of(), Reading.EVERYTHING, Set.of(), new Naming(site));
            assertThat(found.files()).extracting(SourceFile::name).containsExactly("a.md");
            assertThat(found.unreadableFolders()).containsExactly("locked");
        } finally {
            Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    @DisplayName("are named from git's top level, else the multi-module root, else the current folder")
    void areNamed() throws IOException {
        Path module = Files.createDirectories(site.resolve("module/docs"));
        assertThat(Naming.of(module, site).name(module.resolve("a.md"))).isEqualTo("module/docs/a.md");
        assertThat(Naming.of(module, temp.resolve("elsewhere")).name(module.resolve("a.md")))
                .isEqualTo("a.md");
        Files.writeString(site.resolve("module/.git"), "gitdir: elsewhere");
        assertThat(Naming.of(module, site).name(module.resolve("a.md"))).isEqualTo("docs/a.md");
    }

    private boolean git(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git", "-C", site.toString()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).start().waitFor() == 0;
    }

    private List<String> find(String include) {
        return find(List.of(include), List.of());
    }

    private List<String> find(List<String> includes, List<String> excludes) {
        PostFiles found = PostFiles.find(
                site,
                patterns(includes.toArray(String[]::new)),
                patterns(excludes.toArray(String[]::new)),
                Reading.EVERYTHING,
                Set.of(),
                new Naming(site));
        assertThat(found.unreadableFolders()).isEmpty();
        return found.files().stream().map(SourceFile::name).toList();
    }

    private List<PathPattern> patterns(String... patterns) {
        return List.of(patterns).stream().map(p -> PathPattern.of(site, p)).toList();
    }

    private void write(String... names) throws IOException {
        for (String name : names) {
            Path file = site.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "---\ntitle: x\n---\n");
        }
    }
}
