package io.github.contentlint.site;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether the head of the site's pages tells browsers not to say where a reader comes from, which is how blogs get
 * around hosts that refuse images to other sites. Looked for in the site's layouts, its own theme and its
 * configuration, once and only when asked.
 */
final class ReferrerPolicy {

    private static final List<String> FOLDERS = List.of(
            "_includes",
            "_layouts",
            "layouts",
            "layout",
            "themes",
            "source/_data",
            ".vuepress",
            ".vitepress",
            "docs/.vuepress",
            "docs/.vitepress",
            "src/layouts",
            "src/components");

    private static final Set<String> EXTENSIONS = Set.of(
            "html", "ejs", "njk", "swig", "pug", "js", "ts", "mjs", "mts", "jsx", "tsx", "astro", "vue", "yml", "yaml",
            "toml");

    private static final Set<String> SKIPPED =
            Set.of("node_modules", ".git", "public", "dist", ".cache", ".temp", "cache");

    private static final int DEPTH = 7;
    private static final int FILES = 2000;
    private static final long LARGEST = 256 * 1024;

    private static final String NAME = "\\bname['\"]?\\s*+[=:]\\s*+['\"]?referrer\\b";
    private static final String CONTENT =
            "\\bcontent['\"]?\\s*+[=:]\\s*+['\"]?(?:no-referrer|never|same-origin)(?![\\w-])";
    private static final Pattern META = Pattern.compile(
            NAME + "[^<>{}]{0,80}?" + CONTENT + "|" + CONTENT + "[^<>{}]{0,80}?" + NAME, Pattern.CASE_INSENSITIVE);
    private static final Pattern COMMENTED = Pattern.compile("\\s*+(?:#|//|<!--).*+", Pattern.DOTALL);

    private final Path root;
    private volatile State state = State.NOT_LOOKED;

    private enum State {
        NOT_LOOKED,
        HIDDEN,
        SHOWN
    }

    ReferrerPolicy(Path root) {
        this.root = root;
    }

    boolean hidesReferrer() {
        if (state == State.NOT_LOOKED) {
            // two threads may both look and find the same
            state = look() ? State.HIDDEN : State.SHOWN;
        }
        return state == State.HIDDEN;
    }

    private boolean look() {
        Search search = new Search();
        search.in(root, 1);
        FOLDERS.forEach(folder -> search.in(root.resolve(folder), DEPTH));
        return search.found;
    }

    static boolean hidesReferrer(String text) {
        Matcher meta = META.matcher(text);
        while (meta.find()) {
            int line = text.lastIndexOf('\n', meta.start()) + 1;
            if (!COMMENTED.matcher(text.substring(line, meta.start())).matches()) {
                return true;
            }
        }
        return false;
    }

    /** Reads layouts until one has it or enough of them have not. */
    private static final class Search extends SimpleFileVisitor<Path> {

        private boolean found;
        private int read;

        void in(Path folder, int depth) {
            if (found || !Files.isDirectory(folder)) {
                return;
            }
            try {
                Files.walkFileTree(folder, EnumSet.noneOf(FileVisitOption.class), depth, this);
            } catch (IOException e) {
                // a layout that cannot be read tells nothing
                return;
            }
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean skipped = SKIPPED.contains(folder.getFileName().toString());
            return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String name = file.getFileName().toString();
            boolean layout = EXTENSIONS.contains(name.substring(name.lastIndexOf('.') + 1));
            if (layout && attributes.isRegularFile() && attributes.size() <= LARGEST) {
                read++;
                found = hidesReferrer(Config.text(file));
            }
            return found || read >= FILES ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE;
        }
    }
}
