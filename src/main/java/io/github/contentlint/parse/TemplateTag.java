package io.github.contentlint.parse;

/**
 * A tag of a template language: {@code {{< figure src="a.png" >}}}, {@code {% asset_img a.png %}}.
 *
 * @param name of the tag or shortcode
 * @param start offset of the tag
 * @param end offset after it
 * @param argsStart offset after the name
 * @param argsEnd offset before the closing delimiter
 */
record TemplateTag(String name, int start, int end, int argsStart, int argsEnd) {}
