package io.github.contentlint.report;

import io.github.contentlint.lint.Language;
import java.util.Map;

/** Why it could not be told whether something is there, in the reader's language. */
final class UndecidedCause {

    private static final Map<String, String> CHINESE = Map.ofEntries(
            Map.entry("address that cannot be asked for", "读不懂的网址"),
            Map.entry("alias", "路径别名"),
            Map.entry("asset of another post", "别的文章的资源"),
            Map.entry("base", "base 设置读不出来"),
            Map.entry("cdn", "CDN 地址"),
            Map.entry("file name that this locale cannot read, LC_ALL=C.UTF-8 helps", "系统区域读不出的文件名（设 LC_ALL=C.UTF-8）"),
            Map.entry("kept file", "keep_files 里的文件"),
            Map.entry("lazy loading", "懒加载"),
            Map.entry("left out of the checkout", "没有检出的文件"),
            Map.entry("link", "指向页面的链接"),
            Map.entry("lower-cased path", "会被转成小写的路径"),
            Map.entry("Maven is offline", "Maven 处于离线模式"),
            Map.entry("no network", "网络不通"),
            Map.entry("not asked in time", "时间用完，没有问到"),
            Map.entry("not asked, content.remote asks", "没有联网问（content.remote 打开）"),
            Map.entry("outside the site", "在网站之外"),
            Map.entry("own site", "本站的完整网址"),
            Map.entry("page URL", "页面地址不明"),
            Map.entry("permalink", "permalink 不明"),
            Map.entry("plugin", "可能由插件提供"),
            Map.entry("private network, content.remoteAllowPrivate asks it", "内网地址（content.remoteAllowPrivate 打开）"),
            Map.entry("proxy that asks for a login", "代理要求登录"),
            Map.entry("render hook", "由渲染钩子处理"),
            Map.entry("renderer", "由渲染器处理"),
            Map.entry("scheme", "其他协议的地址"),
            Map.entry("shortcode", "短代码"),
            Map.entry("template", "模板语法"),
            Map.entry("theme", "可能由主题提供"),
            Map.entry("unknown generator", "生成器不明"));

    private UndecidedCause() {}

    /**
     * @param cause as a site names it, in English; one that has no Chinese name stays as it is
     */
    static String say(String cause, Language language) {
        return language == Language.ZH ? CHINESE.getOrDefault(cause, cause) : cause;
    }
}
