package io.github.contentlint.site;

import java.util.List;
import java.util.Optional;

/**
 * A template of Go, as image hooks and shortcodes use them.
 *
 * @param nodes in order
 */
record GoTemplate(List<Node> nodes) {

    static GoTemplate parse(String source) {
        return new GoTemplateParser(source).parse();
    }

    /** Part of a template. */
    sealed interface Node {}

    record Text(String text) implements Node {}

    /** {@code {{ value }}}. */
    record Output(Pipeline value) implements Node {}

    /** {@code {{ $name := value }}} or, where the variable is there already, {@code =}. */
    record Assign(String name, Pipeline value, boolean declares) implements Node {}

    /** {@code {{ return value }}} of a partial. */
    record Return(Pipeline value) implements Node {}

    /** {@code {{ define "name" }}}, which writes nothing. */
    record Define(String name, List<Node> body) implements Node {}

    /** {@code {{ template "name" value }}}. */
    record Call(String name, Pipeline value) implements Node {}

    /**
     * {@code if}, {@code with} or {@code range}.
     *
     * @param variable that takes the value, empty for none
     */
    record Block(String keyword, String variable, Pipeline value, List<Node> body, List<Node> otherwise)
            implements Node {}

    /** {@code a | b | c}: each takes the value of the one before as its last argument. */
    record Pipeline(List<Command> commands) {}

    /** What is called or read, and its arguments. */
    record Command(List<Operand> operands) {}

    /**
     * A value, and the fields read from it.
     *
     * @param inner of {@link Kind#PAREN}
     */
    record Operand(Kind kind, String text, Optional<Pipeline> inner, List<String> fields) {}

    enum Kind {
        STRING,
        NUMBER,
        /** {@code true}, {@code false}, {@code nil} or the name of a function. */
        NAME,
        /** {@code $x}; {@code $} is the empty name. */
        VARIABLE,
        DOT,
        PAREN
    }
}
