package io.github.contentlint.rules.frontmatter;

import io.github.contentlint.lint.PostRule;
import io.github.contentlint.lint.Report;
import io.github.contentlint.lint.RuleContext;
import io.github.contentlint.lint.RuleInfo;
import io.github.contentlint.lint.Severity;
import io.github.contentlint.post.Post;
import io.github.contentlint.post.Value;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A value that an importer or a template left where the author's own belongs. */
public final class FrontMatterPlaceholder implements PostRule {

    private static final RuleInfo INFO = RuleInfo.of(FrontMatterPlaceholder.class, Severity.WARNING);

    private static final Set<String> TERM_KEYS = Set.of("categories", "category", "tags", "tag");
    private static final Set<String> LIST_KEYS = Set.of("categories", "tags");
    private static final Set<String> TEXT_KEYS =
            Set.of("title", "description", "subtitle", "summary", "excerpt", "keywords", "author", "slug");

    /** What WordPress, Hexo and their exporters write, and what editors call a file that has no name yet. */
    private static final Set<String> WORDS = Set.of(
            "未分类",
            "未分類",
            "默认分类",
            "uncategorized",
            "uncategorised",
            "无标签",
            "無標籤",
            "untagged",
            "无标题",
            "無標題",
            "未命名",
            "未命名文章",
            "untitled",
            "untitled post",
            "new post",
            "my new post",
            "lorem ipsum");

    /** Words that mean something else in lower case. */
    private static final Set<String> UPPER_CASE_WORDS = Set.of("TODO", "TBD", "FIXME");

    private static final String FILLER = "lorem ipsum dolor";
    private static final int LONGEST = 40;
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{?+(?:author|category|categories|content|cover|date"
            + "|description|image|link|name|permalink|slug|summary|tags|time|title|url)}?+");
    private static final Pattern DATED =
            Pattern.compile("((?:19|20)[0-9]{2}-[0-9]{1,2}-[0-9]{1,2}[-_])[^\\s0-9][^\\r\\n]*+");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Post post, RuleContext context) {
        if (PostKind.of(post, context) == PostKind.DRAFT) {
            return;
        }
        for (Value.Entry entry : post.frontMatter().root().entries()) {
            check(entry.key().text(), entry.value(), context);
        }
    }

    private static void check(String key, Value value, RuleContext context) {
        String name = key.toLowerCase(Locale.ROOT);
        if (value instanceof Value.Scalar scalar) {
            check(key, scalar, TERM_KEYS.contains(name) || TEXT_KEYS.contains(name), context);
            if (name.equals("title")) {
                checkDate(scalar, context);
            }
        } else if (value instanceof Value.Sequence list && TERM_KEYS.contains(name)) {
            if (LIST_KEYS.contains(name) && list.items().stream().allMatch(FrontMatterPlaceholder::isBlank)) {
                context.report(Report.at(list.span(), "empty-list").arg("key", key));
            }
            for (Value.Scalar item : Terms.scalars(list)) {
                check(key, item, true, context);
            }
        }
    }

    private static void check(String key, Value.Scalar scalar, boolean prose, RuleContext context) {
        String text = scalar.text().strip();
        boolean filler = prose && text.regionMatches(true, 0, FILLER, 0, FILLER.length());
        boolean word = prose && text.length() <= LONGEST && isWord(text);
        boolean variable = text.length() <= LONGEST && VARIABLE.matcher(text).matches();
        if (filler || word || variable) {
            context.report(
                    Report.at(scalar.span(), "placeholder").arg("key", key).arg("value", Texts.shortened(text)));
        }
    }

    private static boolean isWord(String text) {
        return UPPER_CASE_WORDS.contains(text) || WORDS.contains(Normal.caseAndWidth(text));
    }

    private static void checkDate(Value.Scalar title, RuleContext context) {
        var dated = DATED.matcher(title.text().strip());
        if (dated.matches()) {
            context.report(Report.at(title.span(), "dated-title")
                    .arg("prefix", dated.group(1))
                    .arg("title", Texts.shortened(dated.group().substring(dated.end(1)))));
        }
    }

    private static boolean isBlank(Value value) {
        return value instanceof Value.Scalar scalar && scalar.isBlank();
    }
}
