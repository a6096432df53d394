package io.github.contentlint.parse;

import java.util.Set;

/** Tags and shortcodes whose content is code or data. */
final class OpaqueBlocks {

    private static final Set<String> NAMES = Set.of(
            "highlight",
            "codeblock",
            "code",
            "mermaid",
            "math",
            "katex",
            "plantuml",
            "graphviz",
            "chart",
            "echarts",
            "gist",
            "script",
            "style",
            "pre",
            "jsfiddle",
            "diagram",
            "flowchart",
            "sequence",
            "tex",
            "mathjax");

    private OpaqueBlocks() {}

    static boolean is(String name) {
        return NAMES.contains(name);
    }
}
