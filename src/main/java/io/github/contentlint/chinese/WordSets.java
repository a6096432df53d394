package io.github.contentlint.chinese;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that tell which particle is meant, as keys of the {@link Lexicon}. */
final class WordSets {

    static final Set<Long> PERSONS = keys("我 你 他 她 它 您 我们 你们 他们 她们 它们 咱们 自己 大家 人家 谁");
    /** Nouns and suffixes that 地 follows though the counts do not show it. */
    static final Set<Long> ADVERBIAL_TOO =
            keys("化 式 性 般 样 然 形 全部 部分 比例 象征 周期 社会 整体 个别 系统 相应 理性 科学 安全 独立 机械 持续 大量 公平 合理 等价 错误 静态");
    /** Nouns by the lexicon that are rather verbs or adjectives after 得. */
    static final Set<Long> NO_NOUNS = keys("小心 过头 无人 花钱 头晕 意思");

    static final Set<Long> POINTERS = keys("这个 那个 这种 那种 这样 某种 各种 这 那 其");
    static final Set<Long> MODIFIERS = keys("更 很 非常 最 不 比较 十分 太 好 更加 相当 极其 特别 较");
    static final Set<Long> AUXILIARIES =
            keys("能 能够 会 要 应 应该 需要 来 去 可 可能 让 使 使得 想 想要 希望 开始 得以 协助 帮助 用于 用来 难以 请 愿意 可以 必须 以便 方便 便于 在 说 看");
    /** Before these adverbials only a verb can follow. */
    static final Set<Long> LICENSING = keys("能 能够 会 可以 应 应该 必须 才能 不能 难以 得以 可 可能 不会 能否 将会 无法");
    /** Verbs whose object 更好的… is. */
    static final Set<Long> HAVING = keys("有 没有 具有 拥有 进行 做 作 得到 获得 作出 做出 具备");
    /** What follows these with 的 is said not to be: a noun. */
    static final Set<Long> NOT_BEING = keys("不是 并不是 而不是 绝不是 不只是 不仅是 不单是 不止是 非 并非 远非 绝非 决非 不光是 不再是 决不是");

    static final Set<Long> COMPARATIVES = keys("更好 更大 更高 更快 更多 最好 最大 最高");

    /** After 的 these begin what is said of a thing: 超出的将…, 正确的为…, 有问题的请…. */
    static final Set<Long> NOMINAL_AFTER = keys("请 为 是 如 就 都 也 会 可以 可 就是");

    static final Set<Long> DEGREES =
            keys("很 非常 太 更 更加 比较 相当 特别 十分 极其 如此 这么 那么 越来越 挺 蛮 过于 不够 不太 好 快 慢 不错 多 不 不好 淋漓尽致 一塌糊涂 还");
    static final Set<Long> BEING = keys("有 没有 是 能 会 想");
    /** 说的那么…: what was said; not how. */
    static final Set<Long> SAYING = keys("说 想 料想 想象 想像 写 讲 描述 传说 所说 预期");

    /** 大的好: which of them, where the sentence ends so. */
    static final Set<Long> GOOD = keys("好 不好 不错 快 慢 不快 不慢");
    /** Verbs whose content is true or not. */
    static final Set<Long> STATING = keys("说 讲 答 写 做 想 猜 选 回答 描述 提 提到 理解");

    static final Set<Long> CORRECT = keys("对 不对 没错 正确 有理 在理");
    /** Things have prices; actions rather not. */
    static final Set<Long> PRICES = keys("贵 便宜 不贵 昂贵 廉价 值钱");

    static final Set<Long> LIKENING = keys("那么 这么 如此 那样 这样");
    static final Set<Long> AMOUNTS = keys("多 少");

    /** What one does for a feeling: 高兴得跳了起来. */
    static final Set<Long> REACTIONS = keys("跳 哭 笑 叫 喊 发抖 流泪 掉 想 睡 要 直 快 像 连 大叫 大哭 大笑");

    private WordSets() {}

    private static Set<Long> keys(String words) {
        return Arrays.stream(words.split(" "))
                .map(word -> Lexicon.key(word, 0, word.length()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
