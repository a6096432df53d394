package io.github.contentlint.rules.image;

import io.github.contentlint.post.ImageName;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether an alternative text says anything of its image; what does not is failure F30 of WCAG 2. */
final class AltText {

    /** What an alternative text is instead of one. */
    enum Kind {
        /** It may well be one. */
        DESCRIPTION,
        /** A word that fits every image: {@code image}, {@code 在这里插入图片描述}. */
        PLACEHOLDER,
        /** The name of a file, with or without extension. */
        FILE_NAME,
        URL
    }

    private static final Set<String> PLACEHOLDERS = Set.of(
            "image",
            "images",
            "img",
            "pic",
            "pics",
            "picture",
            "photo",
            "figure",
            "fig",
            "screenshot",
            "screen shot",
            "alt",
            "alt text",
            "alt-text",
            "alt_text",
            "image alt",
            "image alt text",
            "image description",
            "enter image description here",
            "description",
            "untitled",
            "图",
            "图片",
            "图像",
            "照片",
            "截图",
            "屏幕截图",
            "图片描述",
            "图片说明",
            "图片名称",
            "替代文字",
            "无标题",
            "未命名",
            "在这里插入图片描述",
            "这里写图片描述",
            "这里插入图片描述",
            "插入图片描述",
            "输入图片说明",
            "请输入图片描述",
            "请输入图片名称",
            "请添加图片描述",
            "点击查看原始大小图片");

    private static final Pattern NUMBERED =
            Pattern.compile("(?:image|img|pic|picture|photo|figure|fig|图|图片|截图)[ ._\\-(（]{0,2}+\\d{1,6}+[)）]?+");

    private static final Pattern NUMBER = Pattern.compile("[\\d\\s_.\\-]*+");

    private static final Pattern HASH =
            Pattern.compile("(?:[0-9a-f]{16,}+|[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})");

    /** What cameras, screenshot programs and editors call their files. */
    private static final Pattern PROGRAM_NAME =
            Pattern.compile("(?:(?:img|dsc[nf]?|dji|pxl|mvimg|mmexport|image|pasted image|clip_?image)[ _\\-]?+\\d{3}"
                    + "|(?:snipaste|xnip|screenshot|screen shot|截屏|截图|屏幕截图|屏幕快照|微信截图|微信图片|企业微信截图"
                    + "|qq截图|qq图片|qq浏览器截图|钉钉截图)[ _\\-]?+\\d)[\\d\\s_.\\-:()\\[\\]年月日时分秒am上下p午at]*+");

    private static final Pattern ID = Pattern.compile("(?=(?:[^\\d]*+\\d){6})[a-z0-9_\\-.~]{12,}+");

    private AltText() {}

    /**
     * @param alt not blank
     * @param target the reference of the image
     */
    static Kind kind(String alt, String target) {
        String text = alt.strip().toLowerCase(Locale.ROOT);
        if (text.startsWith("http://") || text.startsWith("https://")) {
            return text.indexOf(' ') < 0 ? Kind.URL : Kind.DESCRIPTION;
        }
        return isFileName(text, target) ? Kind.FILE_NAME : isPlaceholder(text) ? Kind.PLACEHOLDER : Kind.DESCRIPTION;
    }

    private static boolean isPlaceholder(String text) {
        String words = trimPunctuation(text);
        if (words.isEmpty()) {
            // an emoji does say something, a dash does not
            return text.chars().allMatch(c -> c < 128);
        }
        return PLACEHOLDERS.contains(words)
                || NUMBERED.matcher(words).matches()
                || NUMBER.matcher(words).matches();
    }

    private static String trimPunctuation(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isFileName(String text, String target) {
        String base = withoutExtension(text);
        boolean extension = base.length() < text.length();
        if (extension && (text.indexOf(' ') < 0 || fileName(target).equals(text))) {
            return true;
        }
        if (HASH.matcher(base).matches() || PROGRAM_NAME.matcher(base).matches()) {
            return true;
        }
        return ID.matcher(base).matches() && withoutExtension(fileName(target)).equals(base);
    }

    private static String withoutExtension(String name) {
        int dot = name.lastIndexOf('.');
        return dot >= 0 && ImageName.isExtension(name.substring(dot + 1)) ? name.substring(0, dot) : name;
    }

    private static String fileName(String target) {
        int end = 0;
        while (end < target.length() && target.charAt(end) != '?' && target.charAt(end) != '#') {
            end++;
        }
        String name = target.substring(target.lastIndexOf('/', end - 1) + 1, end);
        return decode(name).strip().toLowerCase(Locale.ROOT);
    }

    private static String decode(String name) {
        if (name.indexOf('%') < 0) {
            return name;
        }
        try {
            return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return name;
        }
    }
}
