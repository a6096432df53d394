package io.github.contentlint.parse;

import io.github.contentlint.post.Value;
import io.github.contentlint.text.SourceText;
import io.github.contentlint.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/**
 * Builds values from YAML events, without recursion, so that no depth of brackets overflows the stack. Anchors are kept
 * from one {@link #read} to the next, for a document that is read in pieces.
 */
final class YamlReader {

    /** Deeper than any honest data. */
    static final int MAX_DEPTH = 100;

    /** Nodes of a document with its aliases written out. */
    private static final int MAX_NODES = 100_000;

    private static final LoadSettings SETTINGS =
            LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();

    /** The data is deeper, or its aliases larger, than is read. */
    static final class TooComplex extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final transient Span span;

        TooComplex(Span span) {
            super("too complex", null, false, false);
            this.span = span;
        }

        Span span() {
            return span;
        }
    }

    /** An alias without anchor. */
    static final class UnknownAlias extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final transient Span span;

        UnknownAlias(String name, Span span) {
            super("undefined alias " + name, null, false, false);
            this.span = span;
        }

        Span span() {
            return span;
        }
    }

    private record Node(Value value, int size) {}

    private static final class Collection {
        final CollectionStartEvent event;
        final int start;
        final boolean sequence;
        final List<Value> items = new ArrayList<>();
        final List<Value.Entry> entries = new ArrayList<>();
        Optional<Value.Scalar> key = Optional.empty();
        int end;
        int size = 1;

        Collection(CollectionStartEvent event, int start) {
            this.event = event;
            this.start = start;
            this.end = start;
            this.sequence = event.getEventId() == Event.ID.SequenceStart;
        }

        Value value() {
            Span span = new Span(start, Math.max(start, end));
            return sequence ? new Value.Sequence(span, items) : new Value.Mapping(span, entries);
        }
    }

    private final SourceText source;
    private final Map<Anchor, Node> anchors = new HashMap<>();
    private final Deque<Collection> open = new ArrayDeque<>();
    private YamlScalars scalars;
    private Optional<Value> root = Optional.empty();
    private int nodes;

    YamlReader(SourceText source) {
        this.source = source;
    }

    /**
     * The first document of a text.
     *
     * @throws org.snakeyaml.engine.v2.exceptions.YamlEngineException where it is no YAML
     * @throws TooComplex where it is too deep or large
     * @throws UnknownAlias where it is no YAML either
     */
    Optional<Value> read(String text, Offsets offsets) {
        scalars = new YamlScalars(source, offsets);
        root = Optional.empty();
        open.clear();
        for (Event event : new Parse(SETTINGS).parseString(text)) {
            if (event.getEventId() == Event.ID.DocumentEnd) {
                break;
            }
            accept(event);
        }
        return root;
    }

    private void accept(Event event) {
        if (event instanceof ScalarEvent scalar) {
            complete(new Node(scalars.scalar(scalar), 1), scalar.getAnchor());
        } else if (event instanceof AliasEvent alias) {
            complete(resolve(alias), Optional.empty());
        } else if (event instanceof CollectionStartEvent start) {
            if (open.size() >= MAX_DEPTH) {
                throw new TooComplex(scalars.span(event));
            }
            open.push(new Collection(start, scalars.span(event).start()));
        } else if (event.getEventId() == Event.ID.SequenceEnd || event.getEventId() == Event.ID.MappingEnd) {
            Collection done = open.pop();
            if (done.event.isFlow()) {
                done.end = scalars.span(event).end();
            }
            complete(new Node(done.value(), done.size), done.event.getAnchor());
        }
    }

    private Node resolve(AliasEvent alias) {
        Node target = anchors.get(alias.getAlias());
        if (target == null) {
            boolean inside = open.stream()
                    .anyMatch(c ->
                            c.event.getAnchor().filter(alias.getAlias()::equals).isPresent());
            Span span = scalars.span(alias);
            throw inside
                    ? new TooComplex(span)
                    : new UnknownAlias(alias.getAlias().getValue(), span);
        }
        nodes += target.size();
        if (nodes > MAX_NODES) {
            throw new TooComplex(scalars.span(alias));
        }
        return target;
    }

    private void complete(Node node, Optional<Anchor> anchor) {
        anchor.ifPresent(a -> anchors.put(a, node));
        Collection parent = open.peek();
        if (parent == null) {
            root = Optional.of(node.value());
            return;
        }
        parent.size += node.size();
        // An aliased value stands elsewhere, perhaps behind.
        parent.end = Math.max(parent.end, node.value().span().end());
        if (parent.sequence) {
            parent.items.add(node.value());
        } else if (parent.key.isPresent()) {
            parent.entries.add(new Value.Entry(parent.key.get(), node.value()));
            parent.key = Optional.empty();
        } else {
            parent.key = Optional.of(keyOf(node.value()));
        }
    }

    /** A list or mapping as key is kept by its text. */
    private Value.Scalar keyOf(Value value) {
        if (value instanceof Value.Scalar scalar) {
            return scalar;
        }
        return new Value.Scalar(
                value.span(), value.span(), source.slice(value.span()), Value.Scalar.Kind.STRING, false);
    }
}
