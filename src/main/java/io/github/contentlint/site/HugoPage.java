package io.github.contentlint.site;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The place of a page in Hugo's content.
 *
 * @param section the folders between the content folder and the page: for a leaf bundle, those above its own
 * @param name of the file without extension and language; of the folder for a bundle; empty for a branch
 * @param kind of page
 * @param language lower case
 */
record HugoPage(List<String> section, String name, Kind kind, String language) {

    private static final Pattern CONTENT =
            Pattern.compile("(?i).+\\.(?:md|markdown|mdown|html?|org|adoc|asciidoc|ad|rst|pandoc|pdc)");

    /** What a page is to the files beside it. */
    enum Kind {
        /** {@code index.md}: all below its folder is its own. */
        LEAF,
        /** {@code _index.md}, the page of a section, and the home page. */
        BRANCH,
        /** A page that shares its folder with others. */
        SINGLE
    }

    private static final Set<String> BUNDLES = Set.of("index", "_index");

    /** Whether Hugo takes a file for a page rather than for something to copy. */
    static boolean isContent(String name) {
        return CONTENT.matcher(name).matches();
    }

    /** Whether a file is the page of its folder. */
    static boolean isBundle(String name, HugoLanguages languages) {
        return isContent(name) && BUNDLES.contains(stem(name, languages));
    }

    /**
     * @param path below Hugo's content folder, slashes between
     * @param language that the folder is of, empty where names tell
     */
    static HugoPage of(String path, Optional<String> language, HugoLanguages languages) {
        List<String> parts = List.of(path.split("/"));
        List<String> folders = parts.subList(0, parts.size() - 1);
        String last = parts.get(parts.size() - 1);
        String name = stem(last, languages);
        String written = language(last, languages).or(() -> language).orElse(languages.main());
        if (name.equals("_index") || name.equals("index") && folders.isEmpty()) {
            return new HugoPage(folders, "", Kind.BRANCH, written);
        }
        int own = folders.size() - 1;
        return name.equals("index")
                ? new HugoPage(folders.subList(0, own), folders.get(own), Kind.LEAF, written)
                : new HugoPage(folders, name, Kind.SINGLE, written);
    }

    private static String stem(String file, HugoLanguages languages) {
        String stem = withoutExtension(file);
        return language(file, languages).isPresent() ? stem.substring(0, stem.lastIndexOf('.')) : stem;
    }

    private static String withoutExtension(String file) {
        return file.lastIndexOf('.') > 0 ? file.substring(0, file.lastIndexOf('.')) : file;
    }

    /** {@code en} of {@code a.en.png}, where that is a language of the site. */
    static Optional<String> language(String file, HugoLanguages languages) {
        String stem = withoutExtension(file);
        int dot = stem.lastIndexOf('.');
        return Optional.of(stem.substring(dot + 1))
                .filter(code -> dot > 0 && languages.isLanguage(code))
                .map(code -> code.toLowerCase(Locale.ROOT));
    }

    /** The name of a file without its language. */
    static String withoutLanguage(String file, HugoLanguages languages) {
        return language(file, languages)
                .map(code -> {
                    String stem = withoutExtension(file);
                    return stem.substring(0, stem.length() - code.length() - 1) + file.substring(stem.length());
                })
                .orElse(file);
    }

    boolean isLeaf() {
        return kind == Kind.LEAF;
    }

    boolean isBranch() {
        return kind == Kind.BRANCH;
    }

    /** The first folder; empty for pages of none. */
    String topSection() {
        return section.isEmpty() ? "" : section.get(0);
    }
}
