package io.github.contentlint.site;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the path of a file tells Jekyll (4.3.1, {@code document.rb}).
 *
 * @param type {@code posts}, {@code drafts}, {@code pages} or the label of a collection
 * @param path relative to the source, or to the folder of all collections, with slashes
 * @param date of the file name, {@code 2025-01-31}
 * @param slug the file name without date and extension
 * @param categories the folders above {@code _posts}
 */
record JekyllPost(String type, String path, Optional<String> date, String slug, List<String> categories) {

    private static final Pattern DATED = Pattern.compile("(\\d{2,4}-\\d{1,2}-\\d{1,2})-(.*+)", Pattern.DOTALL);

    /**
     * @param file absolute, as the others
     */
    static JekyllPost of(Path source, Path collections, Path file) {
        JekyllPost post = of(collections, file);
        return post.type().equals("pages") ? of(source, file) : post;
    }

    private static JekyllPost of(Path above, Path file) {
        Path relative = file.startsWith(above) ? above.relativize(file) : file.getFileName();
        String path = relative.toString().replace('\\', '/');
        List<String> folders = List.of(path.split("/"));
        int collection = 0;
        while (collection < folders.size() - 1 && !folders.get(collection).startsWith("_")) {
            collection++;
        }
        boolean page = collection == folders.size() - 1;
        String type = page ? "pages" : folders.get(collection).substring(1);
        String name = stem(folders.get(folders.size() - 1));
        Matcher dated = DATED.matcher(name);
        boolean hasDate = !page && dated.matches();
        return new JekyllPost(
                type,
                path,
                hasDate ? Optional.of(dated.group(1)) : Optional.empty(),
                hasDate ? dated.group(2) : name,
                type.equals("posts") || type.equals("drafts") ? folders.subList(0, collection) : List.of());
    }

    /** The type that defaults know it by: to them a draft is a post. */
    String scope() {
        return type.equals("drafts") ? "posts" : type;
    }

    boolean isPost() {
        return type.equals("posts") || type.equals("drafts");
    }

    /** The path below the collection's folder, without extension. */
    String pathInCollection() {
        int at = type.equals("pages") ? 0 : path.indexOf("_" + type + "/") + type.length() + 2;
        return stem(path.substring(at));
    }

    /** The name of the file without extension, the date with it. */
    String name() {
        return stem(path.substring(path.lastIndexOf('/') + 1));
    }

    /** The folder of the file, without a slash at its end. */
    String folder() {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    /** Dots before the extension go with it. */
    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        int end = dot > name.lastIndexOf('/') + 1 ? dot : name.length();
        while (end > 1 && name.charAt(end - 1) == '.') {
            end--;
        }
        return name.substring(0, end);
    }
}
