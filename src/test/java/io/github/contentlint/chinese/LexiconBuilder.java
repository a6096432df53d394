package io.github.contentlint.chinese;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/**
 * Makes the lexicon that {@link Lexicon} reads from jieba's dictionary (word, frequency, part of speech). Arguments: that
 * dictionary as {@code .gz}, the file to write.
 */
final class LexiconBuilder {

    private static final int COMMON = 15;
    private static final Set<String> NO_WORDS = Set.of("系统地", "深深地", "选择地", "索索地", "一个劲地", "说真的");
    /** With 地 they are no words but adverbials, whatever the dictionary says. */
    private static final Set<String> ADVERBIALS = Set.of(("偷偷 凶猛 哀求 失礼 忿怒 愚蠢 抱怨 断然 无畏 无礼 欢乐 流畅 滔滔 狂暴 真诚 粗心 自夸 诚心 "
                    + "谦恭 足足 迅猛 骄傲 卑劣 发狂 可疑 可贵 咆哮 幸运 斥责 无效 猜疑 简要 谆谆 谦逊 适时 静止 "
                    + "不得已 遥遥 催眠 剧烈 反向 发呆 威严 干练 幼稚 快活 恳切 悲伤 抽象 敏捷 敏锐 整洁 松散 极好 "
                    + "极度 滑稽 熟练 牢固 牢牢 猛烈 虔诚 诡秘 锐利 闲散 间接 自愿 嘲笑 喃喃 安闲 无情 不正当 不相称 "
                    + "不知情 奇迹般 飞也似 廉价 徒劳 恶毒 过早 不体面 不可解 不忠实 不相等 周期性 报复性 无保留 有准备 "
                    + "非社会")
            .split(" "));

    private static final Set<String> REAL_DE = Set.of("目的", "标的", "真的", "似的", "别的", "众矢之的", "一语中的", "漫无目的");
    /** Words with a particle's character that the dictionary lacks or counts too low. */
    private static final Map<String, String> MORE = Map.ofEntries(
            Map.entry("布地奈德", "n"),
            Map.entry("地塞米松", "n"),
            Map.entry("购地款", "n"),
            Map.entry("打的", "v"),
            Map.entry("的士", "n"),
            Map.entry("真的", "d"),
            Map.entry("习得", "v"),
            Map.entry("总得", "d"),
            Map.entry("还得", "d"),
            Map.entry("就得", "d"),
            Map.entry("都得", "d"),
            Map.entry("也得", "d"),
            Map.entry("得要", "d"),
            Map.entry("地铁站", "n"),
            Map.entry("落地页", "n"),
            Map.entry("地推", "v"),
            Map.entry("接地气", "v"),
            Map.entry("土得掉渣", "i"),
            Map.entry("怎么地", "r"),
            Map.entry("得瑟", "v"),
            Map.entry("地三鲜", "n"),
            Map.entry("地卡因", "n"),
            Map.entry("地红霉素", "n"),
            Map.entry("得过奖", "v"));

    private LexiconBuilder() {}

    public static void main(String[] args) throws IOException {
        LexiconFile file = new LexiconFile();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(Path.of(args[0]))), StandardCharsets.UTF_8))) {
            lines.lines()
                    .map(l -> l.split(" "))
                    .filter(e -> isKept(e[0], Integer.parseInt(e[1]), e[2]))
                    .forEach(e -> file.add(e[0], Integer.parseInt(e[1]), kind(e[2])));
        }
        MORE.forEach((word, kind) -> file.add(word, 300, kind.charAt(0)));
        file.write(Path.of(args[1]));
    }

    private static boolean isKept(String word, int frequency, String kind) {
        int length = word.length();
        if (length > 4 || !word.chars().allMatch(c -> Symbols.isHan((char) c)) || MORE.containsKey(word)) {
            return false;
        }
        if (length == 1) {
            return frequency >= 5;
        }
        char last = word.charAt(length - 1);
        boolean name = kind.startsWith("nr");
        if (word.chars().anyMatch(c -> Symbols.isParticle((char) c))) {
            return !NO_WORDS.contains(word)
                    && !(name && frequency < 300)
                    && (last != '的' || REAL_DE.contains(word))
                    && !(last == '地' && isAdverbial(word, kind))
                    && frequency >= (length == 2 ? 5 : 2)
                    && !(word.charAt(length / 2) == '得' && length == 3 && frequency < COMMON);
        }
        return frequency >= (name ? 100 : COMMON);
    }

    private static boolean isAdverbial(String word, String kind) {
        return word.length() > 2
                && (kind.equals("z") || kind.equals("d") || ADVERBIALS.contains(word.substring(0, word.length() - 1)));
    }

    /** One letter a part of speech: n noun, v verb, w verbal noun, a adjective, and so on as in jieba. */
    private static char kind(String tag) {
        return switch (tag) {
            case "vn" -> 'w';
            case "ad" -> 'd';
            case "an", "g", "j", "x" -> 'n';
            case "zg" -> 'z';
            case "mq" -> 'm';
            default -> tag.charAt(0);
        };
    }
}
