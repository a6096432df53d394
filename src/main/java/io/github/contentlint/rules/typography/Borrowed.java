package io.github.contentlint.rules.typography;

import io.github.contentlint.post.Post;
import io.github.contentlint.post.Prose;
import io.github.contentlint.text.SourceText;
import io.github.contentlint.text.Span;
import java.util.regex.Pattern;

/** Which lines of a post are not the author's sentences, so that the site's style says nothing of them. */
final class Borrowed {

    private static final String HAN = "[\u4E00-\u9FFF]";

    /** References after GB/T 7714 have half-width marks: {@code 张三,李四,王五,等.题目[J].刊名,2020}. */
    private static final Pattern REFERENCE = Pattern.compile("\\[(?:[JMCDNRSP]|EB)(?:/OL)?]"
            + "|[等著译编][.．] ?+" + HAN
            + "|参考(?:文献|资料)?+[:：]"
            + "|^[^\u4E00-\u9FFF]{0,12}+" + HAN + "{2,4}+(?:[,，;；] ?+" + HAN + "{2,4}+){1,20}+[.．]");

    /** What the editor of CSDN writes where it could not copy an image, and what it suggests for a caption. */
    private static final Pattern LEFT_BEHIND = Pattern.compile("外链图片转存失败|在这里插入图片描述");

    private static final Pattern QUOTE_OR_TAGS = Pattern.compile("\\s*+(?:>|(?:tags?|categor)[a-z]*+\\s*+:)");

    private final SourceText source;
    private int line;
    private boolean borrowed;

    Borrowed(Post post) {
        source = post.source();
    }

    /** Whether a char of the prose is in a reference, a block quote, a list of tags or what an editor left behind. */
    boolean isBorrowed(Prose prose, int index) {
        int at = source.line(prose.offset(index));
        if (at != line) {
            line = at;
            borrowed = isBorrowed(source.lineSpan(at));
        }
        return borrowed;
    }

    private boolean isBorrowed(Span span) {
        String text = source.slice(span);
        return QUOTE_OR_TAGS.matcher(text).lookingAt()
                || REFERENCE.matcher(text).find()
                || LEFT_BEHIND.matcher(text).find();
    }
}
