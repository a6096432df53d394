package io.github.contentlint.rules;

import io.github.contentlint.lint.Rule;
import io.github.contentlint.lint.RuleInfo;
import io.github.contentlint.lint.RunRules;
import io.github.contentlint.rules.frontmatter.DescriptionTruncated;
import io.github.contentlint.rules.frontmatter.DuplicatePost;
import io.github.contentlint.rules.frontmatter.FrontMatterDate;
import io.github.contentlint.rules.frontmatter.FrontMatterPlaceholder;
import io.github.contentlint.rules.frontmatter.FrontMatterRequired;
import io.github.contentlint.rules.frontmatter.FrontMatterSyntax;
import io.github.contentlint.rules.frontmatter.FrontMatterType;
import io.github.contentlint.rules.frontmatter.FrontMatterUnknownKey;
import io.github.contentlint.rules.frontmatter.TagVariants;
import io.github.contentlint.rules.frontmatter.TitleMismatch;
import io.github.contentlint.rules.html.EmphasisNotRendered;
import io.github.contentlint.rules.html.HtmlAttribute;
import io.github.contentlint.rules.html.HtmlBlockHazard;
import io.github.contentlint.rules.html.HtmlEmptyElement;
import io.github.contentlint.rules.html.HtmlNestedSame;
import io.github.contentlint.rules.html.HtmlSplitInline;
import io.github.contentlint.rules.html.HtmlUnclosed;
import io.github.contentlint.rules.image.AssetMissing;
import io.github.contentlint.rules.image.ImageAlt;
import io.github.contentlint.rules.image.ImageCorrupt;
import io.github.contentlint.rules.image.ImageMissing;
import io.github.contentlint.rules.image.ImageRemote;
import io.github.contentlint.rules.image.ImageUnstable;
import io.github.contentlint.rules.image.LinkMissing;
import io.github.contentlint.rules.typo.TypoConfusable;
import io.github.contentlint.rules.typo.TypoDe;
import io.github.contentlint.rules.typo.TypoEnglish;
import io.github.contentlint.rules.typo.TypoRepeated;
import io.github.contentlint.rules.typo.TypoTerm;
import io.github.contentlint.rules.typo.TypoWord;
import io.github.contentlint.rules.typography.PunctuationEllipsis;
import io.github.contentlint.rules.typography.PunctuationWidth;
import io.github.contentlint.rules.typography.SpaceInvisible;
import java.util.List;
import java.util.stream.Stream;

/** Every rule there is. */
public final class Rules {

    private static final List<Rule> ALL = List.of(
            // front matter
            new FrontMatterSyntax(),
            new FrontMatterType(),
            new FrontMatterUnknownKey(),
            new FrontMatterDate(),
            new FrontMatterRequired(),
            new FrontMatterPlaceholder(),
            new DescriptionTruncated(),
            new TitleMismatch(),
            new TagVariants(),
            new DuplicatePost(),
            // images and other files
            new ImageMissing(),
            new ImageCorrupt(),
            new ImageAlt(),
            new ImageUnstable(),
            new ImageRemote(),
            new AssetMissing(),
            new LinkMissing(),
            // markup
            new HtmlEmptyElement(),
            new HtmlNestedSame(),
            new HtmlSplitInline(),
            new HtmlUnclosed(),
            new HtmlAttribute(),
            new HtmlBlockHazard(),
            new EmphasisNotRendered(),
            // typos and terms
            new TypoDe(),
            new TypoConfusable(),
            new TypoWord(),
            new TypoTerm(),
            new TypoRepeated(),
            new TypoEnglish(),
            // typography
            new PunctuationWidth(),
            new PunctuationEllipsis(),
            new SpaceInvisible());

    private Rules() {}

    /** The rules that look at posts, in the order of the documentation. */
    public static List<Rule> all() {
        return ALL;
    }

    /** All that can be configured: the rules that look at posts and those about the run. */
    public static List<RuleInfo> infos() {
        return Stream.concat(ALL.stream().map(Rule::info), RunRules.ALL.stream())
                .toList();
    }
}
