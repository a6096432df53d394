package io.github.contentlint.net;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Verdicts of earlier runs, in one text file. A file that is not ours, damaged or of another version is left alone until it
 * is replaced by a new one. A run adds what it learned to what is in the file by then and replaces it in one step, so
 * that of two runs at once none finds half a file.
 */
final class VerdictCache {

    private static final String HEADER = "content-lint remote images 1";
    private static final long LARGEST = 64L << 20;
    private static final int MOST = 100_000;

    private final Path file;
    private final Journal journal;
    private final Map<CacheEntry.Key, CacheEntry> known;
    private final Map<CacheEntry.Key, CacheEntry> learned = new HashMap<>();

    private VerdictCache(Path file, Journal journal, Map<CacheEntry.Key, CacheEntry> known) {
        this.file = file;
        this.journal = journal;
        this.known = known;
    }

    static VerdictCache open(Path file, Journal journal) {
        try {
            return new VerdictCache(file, journal, read(file));
        } catch (IOException e) {
            journal.cacheIgnored(file.toString(), reason(e));
            return new VerdictCache(file, journal, Map.of());
        }
    }

    Optional<Verdict> get(CacheEntry.Key key, Instant now) {
        return Optional.ofNullable(known.get(key))
                .filter(entry -> entry.isFresh(now))
                .map(CacheEntry::verdict);
    }

    /** Also of a broken image, whose older verdict is forgotten. */
    void put(CacheEntry entry) {
        learned.put(entry.key(), entry);
    }

    void save(Instant now) {
        if (learned.isEmpty()) {
            return;
        }
        Map<CacheEntry.Key, CacheEntry> entries = new HashMap<>(known);
        try {
            entries.putAll(read(file));
        } catch (IOException e) {
            // said when it was opened, or damaged since; replaced either way
        }
        entries.putAll(learned);
        List<String> lines = entries.values().stream()
                .filter(entry -> entry.isFresh(now))
                .sorted(Comparator.comparing(CacheEntry::when).reversed())
                .limit(MOST)
                .map(CacheEntry::line)
                .toList();
        try {
            write(lines);
        } catch (IOException e) {
            journal.cacheIgnored(file.toString(), reason(e));
        }
    }

    private static Map<CacheEntry.Key, CacheEntry> read(Path file) throws IOException {
        Map<CacheEntry.Key, CacheEntry> entries = new HashMap<>();
        try {
            if (Files.size(file) > LARGEST) {
                throw new IOException("too large");
            }
            List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
            if (lines.isEmpty() || !lines.get(0).equals(HEADER)) {
                throw new IOException("not a cache of this version");
            }
            for (String line : lines.subList(1, lines.size())) {
                CacheEntry entry = CacheEntry.of(line).orElseThrow(() -> new IOException("damaged"));
                entries.put(entry.key(), entry);
            }
            return entries;
        } catch (NoSuchFileException e) {
            return Map.of();
        } catch (CharacterCodingException e) {
            throw new IOException("not a cache of this version", e);
        }
    }

    private void write(List<String> lines) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        // for its owner alone, as drafts may show what nobody else is to know of
        Path fresh = Files.createTempFile(file.toAbsolutePath().getParent(), file.getFileName() + ".", ".tmp");
        try {
            Files.writeString(fresh, HEADER + "\n" + String.join("\n", lines) + (lines.isEmpty() ? "" : "\n"));
            move(fresh);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private void move(Path fresh) throws IOException {
        try {
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static String reason(IOException e) {
        if (e.getClass() == IOException.class) {
            return e.getMessage();
        }
        String reason = e instanceof FileSystemException failed ? failed.getReason() : null;
        return reason == null ? e.getClass().getSimpleName() : reason;
    }
}
