package io.github.contentlint.rules.image;

import io.github.contentlint.post.Post;
import io.github.contentlint.site.PageLinks;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The pages of a site by path and by source: those linted, and once one is missed, the others. */
final class PageIndex {

    /** Pages right below the base that make another one there likely. */
    private static final int FEWEST_FLAT = 5;

    private static final Pattern DATE = Pattern.compile("^\\d{2,4}-\\d{1,2}-\\d{1,2}-");

    private final PageLinks links;
    private final Map<String, LinkNote> byPath = new HashMap<>();
    private final Map<String, LinkNote> bySource = new HashMap<>();
    private final Map<String, Set<String>> byLastSegment = new HashMap<>();
    private final Map<String, String> byFoldedPath = new HashMap<>();
    private final Map<String, Integer> firstSegments = new HashMap<>();
    private final Set<String> placeless = new HashSet<>();
    private int placelessCount;
    private int flatPages;
    private boolean complete;

    PageIndex(PageLinks links, Collection<LinkNote> notes) {
        this.links = links;
        notes.forEach(this::add);
    }

    private void add(LinkNote note) {
        bySource.put(note.source(), note);
        for (String path : note.address().paths()) {
            add(key(path), note);
            if (path.endsWith(".html")) {
                // most servers find the file without its extension
                add(key(path.substring(0, path.length() - ".html".length())), note);
            }
        }
        if (note.isPublished()) {
            addPublished(note);
        }
    }

    private void addPublished(LinkNote note) {
        if (note.address().paths().isEmpty()) {
            placelessCount++;
            placeless.addAll(names(note.source()));
            return;
        }
        String path = note.address().paths().get(0);
        byLastSegment.computeIfAbsent(lastSegment(path), s -> new HashSet<>()).add(path);
        firstSegments.merge(firstSegment(path), 1, Integer::sum);
        if (isFlat(path)) {
            flatPages++;
        }
    }

    private void add(String key, LinkNote note) {
        byPath.merge(key, note, (old, other) -> old.isPublished() ? old : other);
        if (note.isPublished()) {
            byFoldedPath.putIfAbsent(
                    key.toLowerCase(Locale.ROOT), note.address().paths().get(0));
        }
    }

    /** The same for paths that lead to the same page. */
    private static String key(String path) {
        String page = path.endsWith("/index.html") ? path.substring(0, path.length() - "index.html".length()) : path;
        return page.endsWith("/") ? page.substring(0, page.length() - 1) : page;
    }

    private static String lastSegment(String path) {
        String key = key(path);
        String name = key.substring(key.lastIndexOf('/') + 1);
        return name.endsWith(".html") ? name.substring(0, name.length() - ".html".length()) : name;
    }

    /** What a source's page may be called: the file's name, with and without a date, or the folder's. */
    private static List<String> names(String source) {
        Path file = Path.of(source);
        String name = file.getFileName().toString();
        String stem = name.substring(0, Math.max(name.lastIndexOf('.'), 0));
        return List.of(
                stem,
                DATE.matcher(stem).replaceFirst(""),
                file.getParent().getFileName().toString());
    }

    private String firstSegment(String path) {
        String below =
                path.startsWith(links.base()) ? path.substring(links.base().length()) : path;
        int slash = below.indexOf('/', 1);
        return slash < 0 ? below : below.substring(0, slash);
    }

    Optional<LinkNote> at(String path) {
        return find(byPath, key(path));
    }

    Optional<LinkNote> of(String source) {
        return find(bySource, source);
    }

    private Optional<LinkNote> find(Map<String, LinkNote> notes, String key) {
        LinkNote note = notes.get(key);
        if (note == null && !complete) {
            readOthers();
            note = notes.get(key);
        }
        return Optional.ofNullable(note);
    }

    private void readOthers() {
        complete = true;
        for (Post head : links.sources(file -> !bySource.containsKey(file.toString()))) {
            Path file = head.source().path().toAbsolutePath().normalize();
            add(LinkNote.ofHead(file.toString(), links.address(head)));
        }
    }

    /** The path of a page that differs in letter case only. */
    Optional<String> inOtherCase(String path) {
        return Optional.ofNullable(byFoldedPath.get(key(path).toLowerCase(Locale.ROOT)));
    }

    /** The paths of pages whose last part is the same. */
    Set<String> sameName(String path) {
        String name = lastSegment(path);
        return name.isEmpty() ? Set.of() : byLastSegment.getOrDefault(name, Set.of());
    }

    /** Whether pages lie where this path does, so that no other part of the host is meant. */
    boolean isAmongPages(String path) {
        return isFlat(path)
                ? flatPages >= FEWEST_FLAT && flatPages * 2 > bySource.size()
                : firstSegments.containsKey(firstSegment(path));
    }

    /** Right below the base. */
    private boolean isFlat(String path) {
        return key(path).equals(links.base() + key(firstSegment(path)));
    }

    /** Whether this may be the page of a source whose path only a build knows. */
    boolean mayBePlaceless(String path) {
        return placelessCount * 10 > bySource.size() || placeless.contains(lastSegment(path));
    }
}
