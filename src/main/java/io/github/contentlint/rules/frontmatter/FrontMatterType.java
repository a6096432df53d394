package io.github.contentlint.rules.frontmatter;

import io.github.contentlint.lint.PostRule;
import io.github.contentlint.lint.Report;
import io.github.contentlint.lint.RuleContext;
import io.github.contentlint.lint.RuleInfo;
import io.github.contentlint.lint.Severity;
import io.github.contentlint.post.FrontMatter;
import io.github.contentlint.post.Post;
import io.github.contentlint.post.Value;
import io.github.contentlint.post.Value.Scalar;
import io.github.contentlint.post.Value.Scalar.Kind;
import io.github.contentlint.site.Generator;
import io.github.contentlint.site.Profile.KeyType;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Values that the generator takes for something else than what is written. */
public final class FrontMatterType implements PostRule {

    private static final RuleInfo INFO = RuleInfo.of(FrontMatterType.class, Severity.WARNING);
    private static final Pattern SEPARATOR = Pattern.compile("[,，、;；]");
    private static final Set<String> WORD_LISTS = Set.of("tags", "categories");

    /** Words for no and yes under YAML 1.1, which Ruby and Go read; to YAML 1.2 they are text. */
    private static final Set<String> YAML_1_1_NO = Set.of("no", "off");

    private static final Set<String> YAML_1_1 = Set.of("no", "off", "yes", "on");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Post post, RuleContext context) {
        Map<String, KeyType> keys = context.site().profile().keys();
        for (Value.Entry entry : post.frontMatter().root().entries()) {
            KeyType type = keys.get(entry.key().text());
            if (type != null && Unread.isRead(post, entry.value())) {
                new Judge(entry, type, post.frontMatter().format(), context).judge();
            }
        }
    }

    private record Judge(Value.Entry entry, KeyType type, FrontMatter.Format format, RuleContext context) {

        void judge() {
            Value value = entry.value();
            if (!(value instanceof Scalar scalar)) {
                shape(value);
            } else if (scalar.kind() != Kind.NULL) {
                scalar(scalar);
            }
        }

        private void shape(Value value) {
            boolean list = value instanceof Value.Sequence;
            boolean fits = switch (type) {
                case STRING, BOOLEAN, NUMBER, DATE -> false;
                case STRINGS, STRING_OR_STRINGS -> list;
                case MAPPING, STRING_OR_MAPPING -> !list;
                case ANY -> true;
            };
            if (!fits) {
                report(value, list ? "is-list" : "is-mapping", "");
            } else if (value instanceof Value.Sequence sequence && type != KeyType.ANY) {
                sequence.items().forEach(item -> {
                    if (item instanceof Scalar scalar) {
                        text(scalar);
                    }
                });
            }
        }

        private void scalar(Scalar value) {
            switch (type) {
                case STRING, STRING_OR_MAPPING -> text(value);
                case STRINGS, STRING_OR_STRINGS -> list(value);
                case BOOLEAN -> flag(value);
                case NUMBER -> number(value);
                case MAPPING -> report(value, "no-mapping", "");
                case DATE, ANY -> {}
            }
        }

        /** A list written as one string. Jekyll splits it at white space and leaves the commas in the words. */
        private void list(Scalar value) {
            if (!WORD_LISTS.contains(entry.key().text())
                    || !SEPARATOR.matcher(value.text()).find()) {
                text(value);
                return;
            }
            report(value, generator() == Generator.JEKYLL ? "split" : "one-item", "");
        }

        /** What is written to be text and is a number or a word for yes and no to YAML 1.1. */
        private void text(Scalar value) {
            if (!value.plain() || format != FrontMatter.Format.YAML) {
                return;
            }
            numberOf(value).ifPresent(other -> report(value, "number", other));
            boolean yaml11 = generator() == Generator.JEKYLL || generator() == Generator.HUGO;
            if (yaml11 && YAML_1_1.contains(value.text().toLowerCase(Locale.ROOT))) {
                boolean no = YAML_1_1_NO.contains(value.text().toLowerCase(Locale.ROOT));
                report(value, "number", String.valueOf(!no));
            }
        }

        /** The number that the generator shows instead of the text, where that is another: 3.10 is 3.1. */
        private Optional<String> numberOf(Scalar value) {
            String text = value.text();
            boolean fraction = value.kind() == Kind.FLOAT && text.matches("[0-9]{1,9}\\.[0-9]{0,9}0");
            if (fraction) {
                String cut = text.replaceAll("0++$", "").replaceAll("\\.$", "");
                boolean whole = !cut.contains(".");
                return Optional.of(whole && generator() == Generator.JEKYLL ? cut + ".0" : cut)
                        .filter(other -> !other.equals(text));
            }
            boolean octal = value.kind() == Kind.INTEGER && text.matches("0[0-7]{1,9}");
            if (!octal) {
                return Optional.empty();
            }
            boolean yaml11 = generator() == Generator.JEKYLL || generator() == Generator.HUGO;
            return Optional.of(String.valueOf(Integer.parseInt(text, yaml11 ? 8 : 10)));
        }

        /** A string that means no and is true all the same, since it is not empty. */
        private void flag(Scalar value) {
            if (value.kind() != Kind.STRING) {
                return;
            }
            String text = value.text().strip().toLowerCase(Locale.ROOT);
            boolean no = YAML_1_1_NO.contains(text);
            boolean isFalse = text.equals("false");
            boolean lost = switch (generator()) {
                case JEKYLL -> isFalse || no && !value.plain();
                case HUGO -> false;
                case HEXO -> no;
                case VUEPRESS, VITEPRESS, ASTRO, PLAIN -> no || isFalse;
            };
            if (lost) {
                report(value, "true", value.text().strip());
            }
        }

        private void number(Scalar value) {
            if (value.kind() == Kind.BOOLEAN
                    || value.kind() == Kind.STRING && !value.text().matches("[-+]?[0-9.]{1,20}")) {
                report(value, "no-number", "");
            }
        }

        private void report(Value value, String message, String other) {
            context.report(Report.at(value.span(), message)
                    .arg("key", entry.key().text())
                    .arg("value", value instanceof Scalar scalar ? Texts.shortened(scalar.text()) : "")
                    .arg("other", other)
                    .arg("generator", generator().id()));
        }

        private Generator generator() {
            return context.site().generator();
        }
    }
}
