package io.github.contentlint.site;

import io.github.contentlint.site.LiquidValue.Truth;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which parts of a text Liquid prints, and what its variables hold there: {@code if}, {@code unless}, {@code case},
 * {@code for}, {@code assign} and {@code capture} (Liquid 5.4).
 */
final class LiquidFlow {

    private static final Pattern TAG = Pattern.compile("\\{%-?+\\s*+(\\w++)((?:[^%]|%(?!\\}))*+)%\\}");
    private static final Pattern ASSIGN = Pattern.compile("([\\w-]++)\\s*+=\\s*+(.*+)", Pattern.DOTALL);
    private static final Pattern LOOP = Pattern.compile("([\\w-]++)\\s++in\\s.*+", Pattern.DOTALL);

    /** Variables of honest posts; beyond them nothing is known any more, so that none needs much memory. */
    private static final int MOST_VARIABLES = 100;

    private static final int MOST_STEPS = 10_000;

    private final String text;
    private final JekyllLiquid globals;
    private final List<Step> steps = new ArrayList<>();
    private final Deque<Block> blocks = new ArrayDeque<>();
    /** Names of blocks of which no end follows. */
    private final Set<String> endless = new HashSet<>();

    private Step now;

    /**
     * How things are from an offset on.
     *
     * @param printed whether the text there is
     * @param raw whether what looks like Liquid there is text
     */
    record Step(int offset, Truth printed, Map<String, LiquidValue> variables, boolean raw) {}

    /**
     * @param outside whether what is around the block is printed
     * @param taken whether one of the branches so far is
     * @param subject of {@code case}
     */
    private record Block(Truth outside, Truth taken, LiquidValue subject) {}

    private LiquidFlow(String text, int from, JekyllLiquid globals) {
        this.text = text;
        this.globals = globals;
        this.now = new Step(from, Truth.YES, Map.of(), false);
        steps.add(now);
    }

    /**
     * @param from where the body starts
     */
    static LiquidFlow of(String text, int from, JekyllLiquid globals) {
        LiquidFlow flow = new LiquidFlow(text, from, globals);
        if (text.indexOf("{%", from) >= 0) {
            flow.run(from);
        }
        return flow;
    }

    Step at(int offset) {
        int low = 0;
        int high = steps.size();
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (steps.get(middle).offset() <= offset) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return steps.get(low);
    }

    private void run(int from) {
        Matcher tag = TAG.matcher(text);
        // nothing is looked for where no tag can end
        int last = text.lastIndexOf("%}") + 2;
        int next = from;
        while (next < last && tag.region(next, last).find()) {
            next = tag.end();
            String arguments = JekyllLiquid.trim(tag.group(2));
            switch (tag.group(1)) {
                case "comment" -> next = afterEnd("comment", next);
                case "raw" -> {
                    steps.add(new Step(next, now.printed(), now.variables(), true));
                    next = afterEnd("raw", next);
                    go(next, now.printed(), now.variables());
                }
                case "capture" -> {
                    int end = afterEnd("capture", next);
                    if (end > next) {
                        capture(arguments, text.substring(next, text.lastIndexOf("{%", end - 1)), end);
                    }
                    next = end;
                }
                default -> tag(tag.group(1), arguments, next);
            }
            if (steps.size() > MOST_STEPS || now.variables().size() > MOST_VARIABLES) {
                go(next, Truth.UNKNOWN, Map.of());
                return;
            }
        }
    }

    /** The offset after {@code {% endname %}}; the same offset where there is none. */
    private int afterEnd(String name, int from) {
        if (endless.contains(name)) {
            return from;
        }
        Matcher end = Pattern.compile("\\{%-?+\\s*+end" + name + "\\s*+-?+%\\}").matcher(text);
        if (end.find(from)) {
            return end.end();
        }
        endless.add(name);
        return from;
    }

    private void tag(String name, String arguments, int end) {
        switch (name) {
            case "if" -> open(end, expression().condition(arguments));
            case "unless" -> open(end, expression().condition(arguments).not());
            case "case" -> open(end, Truth.NO, expression().value(arguments));
            case "for", "tablerow" -> loop(arguments, end);
            case "elsif" -> branch(end, expression().condition(arguments));
            case "when" -> branch(end, oneOf(arguments));
            case "else" -> branch(end, Truth.YES);
            case "endif", "endunless", "endcase", "endfor", "endtablerow" -> close(end);
            case "assign" -> assign(arguments, end);
            case "increment", "decrement" -> set(arguments, LiquidValue.UNKNOWN, end);
            default -> {
                // changes nothing that is looked at
            }
        }
    }

    private LiquidExpression expression() {
        return globals.within(now.variables()).expression();
    }

    private void open(int at, Truth condition) {
        open(at, condition, LiquidValue.NIL);
    }

    private void open(int at, Truth condition, LiquidValue subject) {
        blocks.push(new Block(now.printed(), condition, subject));
        go(at, now.printed().and(condition), now.variables());
    }

    private void branch(int at, Truth condition) {
        if (!blocks.isEmpty()) {
            Block block = blocks.pop();
            blocks.push(new Block(block.outside(), block.taken().or(condition), block.subject()));
            go(at, block.outside().and(block.taken().not()).and(condition), now.variables());
        }
    }

    private Truth oneOf(String values) {
        LiquidValue subject =
                blocks.isEmpty() ? LiquidValue.UNKNOWN : blocks.peek().subject();
        Truth any = Truth.NO;
        for (String value : values.split("\\s*+(?:,|\\bor\\b)\\s*+")) {
            any = any.or(subject.sameAs(expression().value(value)));
        }
        return any;
    }

    /** How often it runs is not known, nor what its variable is. */
    private void loop(String arguments, int at) {
        Matcher loop = LOOP.matcher(arguments);
        open(at, Truth.UNKNOWN);
        if (loop.matches()) {
            set(loop.group(1), LiquidValue.UNKNOWN, at);
        }
    }

    private void close(int at) {
        if (!blocks.isEmpty()) {
            go(at, blocks.pop().outside(), now.variables());
        }
    }

    private void assign(String arguments, int at) {
        Matcher assign = ASSIGN.matcher(arguments);
        if (assign.matches()) {
            set(assign.group(1), expression().value(assign.group(2)), at);
        }
    }

    private void capture(String name, String content, int at) {
        LiquidValue value = globals.within(now.variables())
                .expand(content)
                .map(LiquidValue::of)
                .orElse(LiquidValue.UNKNOWN);
        set(name.replaceAll("[\"']", ""), value, at);
    }

    private void set(String name, LiquidValue value, int at) {
        if (now.printed() != Truth.NO) {
            Map<String, LiquidValue> variables = new HashMap<>(now.variables());
            variables.put(name, now.printed() == Truth.YES ? value : LiquidValue.UNKNOWN);
            go(at, now.printed(), variables);
        }
    }

    private void go(int offset, Truth printed, Map<String, LiquidValue> variables) {
        now = new Step(offset, printed, variables, false);
        steps.add(now);
    }
}
