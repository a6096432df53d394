package io.github.contentlint.rules.html;

import io.github.contentlint.lint.Edit;
import io.github.contentlint.lint.Fix;
import io.github.contentlint.lint.PostRule;
import io.github.contentlint.lint.Report;
import io.github.contentlint.lint.RuleContext;
import io.github.contentlint.lint.RuleInfo;
import io.github.contentlint.lint.Severity;
import io.github.contentlint.post.Attribute;
import io.github.contentlint.post.Element;
import io.github.contentlint.post.ElementNames;
import io.github.contentlint.post.Post;
import io.github.contentlint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;

/** Attributes that their element does not have: slips of one that it has, and those of other elements. */
public final class HtmlAttribute implements PostRule {

    private static final RuleInfo INFO = RuleInfo.of(HtmlAttribute.class, Severity.WARNING);

    /** Here names follow other rules. */
    private static final ElementNames FOREIGN = ElementNames.of("svg", "math");

    private static final String[] OWN_PREFIXES = {
        "data", "aria", "on", "v-", "x-", "ng-", "hx-", "wire", "x5-", "webkit", "moz", "ms"
    };

    /** RDFa, Vue, Open Graph, kramdown and AMP: real on any element to those who read them. */
    private static final Set<String> OTHER_WORLDS = Set.of(
            "about",
            "property",
            "typeof",
            "vocab",
            "prefix",
            "resource",
            "datatype",
            "inlist",
            "rel",
            "rev",
            "content",
            "ref",
            "key",
            "markdown",
            "layout",
            "on",
            "xmlns",
            "label",
            "name");

    private final AttributeTable table = AttributeTable.load();

    /** One attribute that is wrong, and the one that was meant. */
    private record Wrong(Attribute attribute, Optional<String> meant) {}

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Post post, RuleContext context) {
        List<Element> elements = post.body().elements();
        boolean[] foreign = null;
        for (int i = 0; i < elements.size(); i++) {
            Element element = elements.get(i);
            List<Wrong> wrong = hasOnlyGlobal(element) ? List.of() : wrong(element, table.of(element.name()));
            if (!wrong.isEmpty()) {
                foreign = foreign == null ? Elements.inside(elements, FOREIGN) : foreign;
                if (!foreign[i]) {
                    report(post, element, wrong, context);
                }
            }
        }
    }

    private boolean hasOnlyGlobal(Element element) {
        for (Attribute attribute : element.attributes()) {
            if (!table.isGlobal(attribute.name())) {
                return false;
            }
        }
        return true;
    }

    /**
     * @param known none where HTML has no such element
     */
    private List<Wrong> wrong(Element element, Set<String> known) {
        List<Wrong> wrong = List.of();
        if (known.isEmpty()) {
            return wrong;
        }
        for (Attribute attribute : element.attributes()) {
            if (known.contains(attribute.name())) {
                continue;
            }
            String name = attribute.name().toLowerCase(Locale.ROOT);
            if (known.contains(name) || isOfOtherWorld(name)) {
                continue;
            }
            boolean real = table.isReal(name);
            Optional<String> meant = real ? Optional.empty() : table.slipOf(element.name(), name);
            if (real || meant.isPresent()) {
                wrong = wrong.isEmpty() ? new ArrayList<>() : wrong;
                wrong.add(new Wrong(attribute, meant));
            }
        }
        return wrong;
    }

    private static boolean isOfOtherWorld(String name) {
        if (OTHER_WORLDS.contains(name)) {
            return true;
        }
        for (String prefix : OWN_PREFIXES) {
            if (name.startsWith(prefix)) {
                return true;
            }
        }
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!(c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-' || c == '_')) {
                return true;
            }
        }
        return false;
    }

    private static void report(Post post, Element element, List<Wrong> wrong, RuleContext context) {
        Wrong first = wrong.get(0);
        String names =
                String.join(", ", wrong.stream().map(HtmlAttribute::described).toList());
        String removed = removed(wrong);
        Report report = Report.at(first.attribute().nameSpan(), message(wrong, removed))
                .arg("element", element.name())
                .arg("attribute", first.attribute().name())
                .arg("meant", first.meant().orElse(""))
                .arg("attributes", names)
                .arg("removed", removed);
        context.report(report.fix(fix(post.source().text(), element, wrong)));
    }

    private static String message(List<Wrong> wrong, String removed) {
        if (wrong.size() > 1) {
            return removed.isEmpty() ? "several" : "several-misplaced";
        }
        return wrong.get(0).meant().isPresent() ? "slip" : "misplaced";
    }

    private static String removed(List<Wrong> wrong) {
        StringJoiner names = new StringJoiner(", ");
        for (Wrong one : wrong) {
            if (one.meant().isEmpty()) {
                names.add(one.attribute().name());
            }
        }
        return names.toString();
    }

    private static String described(Wrong wrong) {
        String name = wrong.attribute().name();
        return wrong.meant().map(m -> name + " → " + m).orElse(name);
    }

    /** Renames slips; takes out what has no effect, which a person should look at: a style sheet may ask for it. */
    private static Fix fix(String text, Element element, List<Wrong> wrong) {
        List<Edit> edits = new ArrayList<>();
        boolean safe = true;
        for (Wrong one : wrong) {
            boolean rename =
                    one.meant().filter(m -> element.attribute(m).isEmpty()).isPresent();
            safe &= rename;
            edits.add(
                    rename
                            ? new Edit(one.attribute().nameSpan(), one.meant().orElseThrow())
                            : new Edit(withSpace(text, one.attribute()), ""));
        }
        return new Fix(safe ? Fix.Safety.SAFE : Fix.Safety.UNSAFE, edits);
    }

    private static Span withSpace(String text, Attribute attribute) {
        int start = attribute.nameSpan().start();
        while (text.charAt(start - 1) <= ' ') {
            start--;
        }
        int end = Math.max(attribute.nameSpan().end(), attribute.valueSpan().end());
        char before = text.charAt(attribute.valueSpan().start() - 1);
        boolean quoted = end > attribute.nameSpan().end() && (before == '"' || before == '\'');
        return new Span(start, quoted ? end + 1 : end);
    }
}
