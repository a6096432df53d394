package io.github.contentlint.site;

import io.github.contentlint.site.GoTemplate.Assign;
import io.github.contentlint.site.GoTemplate.Block;
import io.github.contentlint.site.GoTemplate.Call;
import io.github.contentlint.site.GoTemplate.Command;
import io.github.contentlint.site.GoTemplate.Define;
import io.github.contentlint.site.GoTemplate.Kind;
import io.github.contentlint.site.GoTemplate.Node;
import io.github.contentlint.site.GoTemplate.Operand;
import io.github.contentlint.site.GoTemplate.Output;
import io.github.contentlint.site.GoTemplate.Pipeline;
import io.github.contentlint.site.GoTemplate.Return;
import io.github.contentlint.site.GoTemplate.Text;
import io.github.contentlint.site.GoValue.Html;
import io.github.contentlint.site.GoValue.Items;
import io.github.contentlint.site.GoValue.Str;
import io.github.contentlint.site.GoValue.Unknown;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Runs a template as far as its values are known. Where a condition is not, both branches are written, and variables on
 * which they differ are not known after it.
 */
final class GoTemplateRun {

    private static final int LONGEST = 100_000;
    private static final int DEEPEST = 8;

    private final HugoFunctions functions;
    private final StringBuilder written = new StringBuilder();
    private final GoValue root;
    private final Map<String, List<Node>> defined;
    private final int depth;
    private Map<String, GoValue> variables = new HashMap<>();
    /** Variables of outer blocks that the block at hand declares anew. */
    private Map<String, Optional<GoValue>> shadowed = new HashMap<>();

    private Optional<GoValue> returned = Optional.empty();

    private GoTemplateRun(HugoFunctions functions, GoValue root, Map<String, List<Node>> defined, int depth) {
        this.functions = functions;
        this.root = root;
        this.defined = defined;
        this.depth = depth;
    }

    /**
     * What the template writes; {@link GoValue#UNKNOWN_SIGN} stands where that is not known, {@link GoValue#MAYBE} before
     * what is maybe not written. A partial's returned value where it returns one.
     */
    static GoValue run(GoTemplate template, GoValue root, HugoFunctions functions) {
        Map<String, List<Node>> defined = new HashMap<>();
        template.nodes().stream()
                .filter(Define.class::isInstance)
                .map(Define.class::cast)
                .forEach(define -> defined.put(define.name(), define.body()));
        GoTemplateRun run = new GoTemplateRun(functions, root, defined, 0);
        run.write(template.nodes(), root);
        return run.returned.orElseGet(() -> new Html(run.written.toString()));
    }

    private void write(List<Node> nodes, GoValue dot) {
        for (Node node : nodes) {
            if (returned.isPresent() || written.length() > LONGEST || !functions.hasTime()) {
                return;
            }
            if (node instanceof Text text) {
                written.append(text.text());
            } else if (node instanceof Output output) {
                written.append(GoValue.html(value(output.value(), dot)));
            } else if (node instanceof Assign assign) {
                assign(assign, value(assign.value(), dot));
            } else if (node instanceof Call call) {
                call(call, dot);
            } else if (node instanceof Return value) {
                returned = Optional.of(value(value.value(), dot));
            } else if (node instanceof Block block) {
                write(block, dot);
            }
        }
    }

    private void assign(Assign assign, GoValue value) {
        if (assign.declares()) {
            shadowed.putIfAbsent(assign.name(), Optional.ofNullable(variables.get(assign.name())));
        }
        variables.put(assign.name(), value);
    }

    private void call(Call call, GoValue dot) {
        List<Node> body = defined.get(call.name());
        if (body == null || depth >= DEEPEST) {
            written.append(GoValue.UNKNOWN_SIGN);
            return;
        }
        GoValue value = call.value().commands().get(0).operands().isEmpty() ? GoValue.NIL : value(call.value(), dot);
        GoTemplateRun inner = new GoTemplateRun(functions, value, defined, depth + 1);
        inner.write(body, value);
        written.append(inner.written);
    }

    private void write(Block block, GoValue dot) {
        GoValue value = value(block.value(), dot);
        boolean ranges = block.keyword().equals("range");
        GoValue inner = block.keyword().equals("if") ? dot : ranges ? GoValue.UNKNOWN : value;
        if (ranges && value instanceof Items items) {
            items.values().stream().limit(100).forEach(item -> branch(block, item, item));
        } else if (value instanceof Unknown) {
            either(block, inner, dot);
        } else if (GoValue.isTrue(value)) {
            branch(block, inner, value);
        } else {
            inScope(() -> write(block.otherwise(), dot));
        }
    }

    private void branch(Block block, GoValue dot, GoValue value) {
        inScope(() -> {
            if (!block.variable().isEmpty()) {
                assign(new Assign(block.variable(), block.value(), true), value);
            }
            write(block.body(), dot);
        });
    }

    /** Variables that a block declares end with it. */
    private void inScope(Runnable block) {
        Map<String, Optional<GoValue>> outer = shadowed;
        shadowed = new HashMap<>();
        block.run();
        shadowed.forEach((name, value) ->
                value.ifPresentOrElse(before -> variables.put(name, before), () -> variables.remove(name)));
        shadowed = outer;
    }

    private void either(Block block, GoValue inner, GoValue dot) {
        Map<String, GoValue> before = new HashMap<>(variables);
        maybe(() -> branch(block, inner, GoValue.UNKNOWN));
        Map<String, GoValue> after = variables;
        variables = new HashMap<>(before);
        maybe(() -> inScope(() -> write(block.otherwise(), dot)));
        for (String name : List.copyOf(variables.keySet())) {
            if (!Objects.equals(variables.get(name), after.get(name))) {
                variables.put(name, GoValue.UNKNOWN);
            }
        }
        if (returned.isPresent()) {
            returned = Optional.of(GoValue.UNKNOWN);
        }
    }

    /** White space at the end stands outside the marks, which so do not stick to the next attribute of a tag. */
    private void maybe(Runnable branch) {
        written.append(GoValue.MAYBE);
        int start = written.length();
        branch.run();
        int end = written.length();
        while (end > start && Character.isWhitespace(written.charAt(end - 1))) {
            end--;
        }
        if (end > start) {
            written.insert(end, GoValue.END_OF_MAYBE);
        } else {
            written.deleteCharAt(start - 1);
        }
    }

    private GoValue value(Pipeline pipeline, GoValue dot) {
        Optional<GoValue> piped = Optional.empty();
        for (Command command : pipeline.commands()) {
            piped = Optional.of(value(command, piped, dot));
        }
        return piped.orElse(GoValue.NIL);
    }

    private GoValue value(Command command, Optional<GoValue> piped, GoValue dot) {
        if (command.operands().isEmpty()) {
            return GoValue.UNKNOWN;
        }
        Operand first = command.operands().get(0);
        List<GoValue> arguments = new ArrayList<>();
        command.operands().stream().skip(1).forEach(operand -> arguments.add(operand(operand, dot)));
        piped.ifPresent(arguments::add);
        if (first.kind() == Kind.NAME) {
            return GoValue.field(functions.call(first.text(), arguments), first.fields());
        }
        if (arguments.isEmpty() || first.fields().isEmpty()) {
            return operand(first, dot);
        }
        int last = first.fields().size() - 1;
        GoValue receiver = GoValue.field(start(first, dot), first.fields().subList(0, last));
        return functions.method(receiver, first.fields().get(last), arguments);
    }

    private GoValue operand(Operand operand, GoValue dot) {
        return operand.kind() == Kind.NAME
                ? GoValue.field(functions.call(operand.text(), List.of()), operand.fields())
                : GoValue.field(start(operand, dot), operand.fields());
    }

    private GoValue start(Operand operand, GoValue dot) {
        return switch (operand.kind()) {
            case STRING -> new Str(operand.text());
            case NUMBER -> new GoValue.Num(operand.text());
            case DOT -> dot;
            case VARIABLE -> operand.text().isEmpty() ? root : variables.getOrDefault(operand.text(), GoValue.UNKNOWN);
            case PAREN -> operand.inner().map(inner -> value(inner, dot)).orElse(GoValue.UNKNOWN);
            case NAME -> GoValue.UNKNOWN;
        };
    }
}
