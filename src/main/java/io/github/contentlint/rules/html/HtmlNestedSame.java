package io.github.contentlint.rules.html;

import io.github.contentlint.lint.PostRule;
import io.github.contentlint.lint.Report;
import io.github.contentlint.lint.RuleContext;
import io.github.contentlint.lint.RuleInfo;
import io.github.contentlint.lint.Severity;
import io.github.contentlint.post.Element;
import io.github.contentlint.post.Post;
import java.util.List;
import java.util.Set;

/** An inline element inside one of its kind, where it has no effect. */
public final class HtmlNestedSame implements PostRule {

    private static final Set<String> INLINE = Set.of("strong", "b", "em", "i", "u", "s", "del", "code", "a", "button");

    private static final RuleInfo INFO = RuleInfo.of(HtmlNestedSame.class, Severity.WARNING);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Post post, RuleContext context) {
        List<Element> elements = post.body().elements();
        for (Element element : elements) {
            if (INLINE.contains(element.name()) && element.parent() >= 0) {
                Element parent = elements.get(element.parent());
                if (parent.name().equals(element.name())) {
                    context.report(Report.at(element.startTag(), "nested").arg("name", element.name()));
                }
            }
        }
    }
}
