package io.github.contentlint.rules.image;

import java.util.List;

/** Hosts that blogs take images from and that are known not to keep them there for every reader. */
final class KnownHosts {

    /** Each answers a request with an image of its own choice, another one next time. */
    static final List<String> RANDOM = List.of(
            "picsum.photos",
            "source.unsplash.com",
            "unsplash.it",
            "loremflickr.com",
            "lorempixel.com",
            "placeimg.com",
            "api.vvhan.com",
            "dmoe.cc",
            "ixiaowai.cn",
            "api.btstu.cn",
            "api.dujin.org",
            "api.mtyqx.cn",
            "acg.toubiec.cn",
            "api.yimian.xyz",
            "iw233.cn",
            "api.paugram.com",
            "t.mwm.moe",
            "t.alcy.cc",
            "loliapi.com",
            "img.paulzzh.com",
            "bing.ioliu.cn",
            "bing.img.run",
            "api.likepoems.com",
            "img.xjh.me");

    /**
     * Each looks at the Referer header and answers pages of other sites with 403 or with a notice instead of the image:
     * CSDN, Weibo, WeChat articles, Jianshu, Yuque, Baidu's albums, Bilibili, Douban.
     */
    static final List<String> HOTLINK = List.of(
            "csdnimg.cn",
            "img-blog.csdn.net",
            "sinaimg.cn",
            "mmbiz.qpic.cn",
            "mmbiz.qlogo.cn",
            "upload-images.jianshu.io",
            "cdn.nlark.com",
            "hiphotos.baidu.com",
            "imgsrc.baidu.com",
            "hdslb.com",
            "doubanio.com");

    private KnownHosts() {}
}
