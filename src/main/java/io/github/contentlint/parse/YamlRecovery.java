package io.github.contentlint.parse;

import io.github.contentlint.post.Problem;
import io.github.contentlint.post.Value;
import io.github.contentlint.text.SourceText;
import io.github.contentlint.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads broken YAML one top-level key at a time, and finds out what is wrong with those that cannot be read by mending
 * them.
 */
final class YamlRecovery {

    /** After so many broken keys it is no YAML that anyone meant. */
    private static final int MAX_BROKEN = 50;

    private final SourceText source;
    private final Span within;
    private final YamlReader reader;
    private final List<Value.Entry> entries = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private boolean inConflict;
    private int broken;
    private boolean afterBroken;

    YamlRecovery(SourceText source, Span within) {
        this.source = source;
        this.within = within;
        this.reader = new YamlReader(source);
    }

    Value.Mapping mapping() {
        for (Span chunk : chunks()) {
            if (broken > MAX_BROKEN) {
                break;
            }
            if (!isConflictMarker(chunk)) {
                read(chunk);
            }
        }
        Span span = entries.isEmpty()
                ? Span.at(within.start())
                : entries.get(0)
                        .key()
                        .span()
                        .to(entries.get(entries.size() - 1).key().span());
        return new Value.Mapping(span, entries);
    }

    List<Problem> problems() {
        return problems;
    }

    /** A line that starts in the first column, and what hangs below it. */
    private List<Span> chunks() {
        List<Span> chunks = new ArrayList<>();
        String text = source.text();
        int start = within.start();
        for (Span line : Lines.of(text, within)) {
            if (line.start() > start && startsChunk(text, line)) {
                chunks.add(new Span(start, line.start()));
                start = line.start();
            }
        }
        if (start < within.end()) {
            chunks.add(new Span(start, within.end()));
        }
        return chunks;
    }

    private static boolean startsChunk(String text, Span line) {
        if (line.isEmpty()) {
            return false;
        }
        char first = text.charAt(line.start());
        boolean item = first == '-' && (line.length() == 1 || text.charAt(line.start() + 1) == ' ');
        return first != ' ' && first != '\t' && first != '#' && first != ']' && first != '}' && !item;
    }

    private boolean isConflictMarker(Span chunk) {
        String text = source.text();
        if (text.startsWith("<<<<<<< ", chunk.start())) {
            inConflict = true;
            Span line = new Span(chunk.start(), Lines.end(text, chunk.start(), chunk.end()));
            problems.add(new Problem(Problem.Kind.CONFLICT_MARKER, line));
            return true;
        }
        if (inConflict && text.startsWith(">>>>>>> ", chunk.start())) {
            inConflict = false;
            return true;
        }
        return inConflict && (text.startsWith("=======", chunk.start()) || text.startsWith("||||||| ", chunk.start()));
    }

    private void read(Span chunk) {
        String text = source.slice(chunk);
        Offsets offsets = Offsets.of(text, chunk.start());
        try {
            Optional<Value> value = reader.read(text, offsets);
            if (value.isEmpty()) {
                return;
            }
            if (value.get() instanceof Value.Mapping mapping) {
                entries.addAll(mapping.entries());
                afterBroken = false;
                return;
            }
            diagnose(chunk, new Problem(Problem.Kind.SYNTAX, firstLine(chunk), Map.of("reason", "could not find ':'")));
        } catch (YamlReader.TooComplex e) {
            problems.add(new Problem(Problem.Kind.TOO_COMPLEX, e.span()));
            broken++;
        } catch (YamlReader.UnknownAlias | YamlEngineException e) {
            diagnose(chunk, YamlParser.syntax(e, chunk, source, offsets));
        }
    }

    private void diagnose(Span chunk, Problem refusal) {
        broken++;
        Repaired original = Repaired.of(source.text(), chunk);
        for (List<Repair> repairs : Repair.ATTEMPTS) {
            Repaired mended = original;
            for (Repair repair : repairs) {
                mended = repair.apply(mended, chunk.end());
            }
            if (isMended(mended, refusal)) {
                return;
            }
        }
        // Of several lines that are no YAML at all the first is enough.
        if (!afterBroken) {
            problems.add(refusal);
        }
        afterBroken = true;
        addRaw(chunk);
    }

    private boolean isMended(Repaired mended, Problem refusal) {
        if (mended.changes().isEmpty()) {
            return false;
        }
        try {
            Optional<Value> value = reader.read(mended.text(), mended.offsets());
            if (!(value.orElseGet(Value::emptyMapping) instanceof Value.Mapping mapping)
                    || mapping.entries().isEmpty()) {
                return false;
            }
            entries.addAll(mapping.entries());
            report(mended, refusal);
            afterBroken = false;
            return true;
        } catch (YamlReader.TooComplex | YamlReader.UnknownAlias | YamlEngineException e) {
            return false;
        }
    }

    private void report(Repaired mended, Problem refusal) {
        boolean tab = false;
        boolean indicator = false;
        for (Repaired.Change change : mended.changes()) {
            if (change.repair() == Repair.INDICATOR) {
                if (!indicator) {
                    problems.add(refusal);
                }
                indicator = true;
            } else if (change.repair() != Repair.TAB || !tab) {
                problems.add(new Problem(change.repair().kind(), change.span(), details(change)));
            }
            tab |= change.repair() == Repair.TAB;
        }
    }

    private Map<String, String> details(Repaired.Change change) {
        Map<String, String> details = new HashMap<>();
        Span line = source.lineSpan(source.line(change.span().start()));
        KeyLine written = KeyLine.of(source.text(), line.start(), line.end());
        if (written.hasKey()) {
            details.put("key", written.keyText(source.text()));
        }
        return details;
    }

    /** A key whose value cannot be read is there all the same, with its text. */
    private void addRaw(Span chunk) {
        Span line = firstLine(chunk);
        KeyLine written = KeyLine.of(source.text(), line.start(), line.end());
        if (!written.hasKey()) {
            return;
        }
        int end = chunk.end();
        while (end > written.value() && Character.isWhitespace(source.text().charAt(end - 1))) {
            end--;
        }
        String name = written.keyText(source.text());
        Span key = new Span(written.key(), written.key() + name.length());
        Span value = new Span(written.value(), Math.max(end, written.value()));
        entries.add(new Value.Entry(
                new Value.Scalar(key, key, name, Value.Scalar.Kind.STRING, true),
                new Value.Scalar(value, value, source.slice(value), Value.Scalar.Kind.STRING, true)));
    }

    private Span firstLine(Span chunk) {
        return new Span(chunk.start(), Lines.end(source.text(), chunk.start(), chunk.end()));
    }
}
