package io.github.contentlint.lint;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Findings on disk, so that their number costs no memory. Written by one thread in the order of the files, then read as
 * often as needed. Findings of the whole site, which come last, are few and held in memory; reading puts them in place.
 */
public final class FindingSpool implements LintResult.Findings, AutoCloseable {

    private static final int BUFFER = 1 << 16;

    private static final Comparator<Finding> BY_PLACE =
            Comparator.comparing(Finding::span).thenComparing(Finding::rule).thenComparing(Finding::message);

    private final Path file;
    private final OutputStream out;
    private final FindingBytes bytes = new FindingBytes();
    private final Map<String, List<Finding>> late = new HashMap<>();
    private final List<String> paths = new ArrayList<>();
    private final List<Integer> sizes = new ArrayList<>();
    private final Set<String> kept = new HashSet<>();
    private final Map<Kind, Integer> written = new HashMap<>();

    /** Findings that are kept or dropped together. */
    private record Kind(String rule, String candidate, Severity severity) {
        static Kind of(Finding finding) {
            return new Kind(finding.rule(), finding.candidate(), finding.severity());
        }
    }

    private FindingSpool(Path file, OutputStream out) {
        this.file = file;
        this.out = out;
    }

    /**
     * @param file is replaced; its folder is made
     */
    public static FindingSpool create(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        return new FindingSpool(file, new BufferedOutputStream(Files.newOutputStream(file), BUFFER));
    }

    /** The findings of the next post, in any order. */
    void post(String path, List<Finding> findings) {
        paths.add(path);
        sizes.add(findings.size());
        try {
            for (Finding finding : findings) {
                FindingCodec.write(finding, bytes);
                bytes.drainTo(out);
                written.merge(Kind.of(finding), 1, Integer::sum);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void late(Finding finding) {
        late.computeIfAbsent(finding.path(), p -> new ArrayList<>()).add(finding);
        written.merge(Kind.of(finding), 1, Integer::sum);
    }

    /** Candidates are left out when reading unless their rule keeps them. */
    void keep(String rule, String candidate) {
        kept.add(rule + "/" + candidate);
    }

    /** How many findings there are, by rule and severity; without the candidates that were dropped. */
    SortedMap<String, Map<Severity, Integer>> counts() {
        SortedMap<String, Map<Severity, Integer>> counts = new TreeMap<>();
        written.forEach((kind, count) -> {
            if (isKept(kind.rule(), kind.candidate())) {
                counts.computeIfAbsent(kind.rule(), r -> new EnumMap<>(Severity.class))
                        .merge(kind.severity(), count, Integer::sum);
            }
        });
        return counts;
    }

    private boolean isKept(String rule, String candidate) {
        return candidate.isEmpty() || kept.contains(rule + "/" + candidate);
    }

    /** Every finding, in the order of the files and their text. */
    @Override
    public void forEach(Consumer<Finding> action) {
        try {
            out.flush();
            try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
                for (int i = 0; i < paths.size(); i++) {
                    read(in, sizes.get(i), late.getOrDefault(paths.get(i), List.of()))
                            .forEach(action);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Finding> read(DataInputStream in, int size, List<Finding> more) throws IOException {
        List<Finding> findings = new ArrayList<>(size + more.size());
        for (int i = 0; i < size; i++) {
            Finding finding = FindingCodec.read(in);
            if (isKept(finding.rule(), finding.candidate())) {
                findings.add(finding);
            }
        }
        findings.addAll(more);
        findings.sort(BY_PLACE);
        return findings;
    }

    /** Deletes the file. */
    @Override
    public void close() {
        try {
            out.close();
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
