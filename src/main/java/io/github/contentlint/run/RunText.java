package io.github.contentlint.run;

import io.github.contentlint.lint.Gate;
import io.github.contentlint.lint.Language;
import io.github.contentlint.lint.Severity;
import io.github.contentlint.report.Wording;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.List;

/** What a run says beside its findings. */
record RunText(Wording wording) {

    RunText(Language language) {
        this(new Wording(language));
    }

    String progress(int done, int total) {
        return wording.say("已检查 %d / %d 篇", "%d of %d posts", done, total);
    }

    String remoteProgress(int done, int total) {
        return wording.say("已问过 %d / %d 个外站图片", "%d of %d remote images", done, total);
    }

    String networkUnavailable() {
        return wording.say(
                "网络不通：一个外站都连不上，外站图片没有检查",
                "The network is unavailable: no other server can be reached, remote images were not checked");
    }

    String cacheIgnored(String file, String reason) {
        return wording.say(
                "外站图片的缓存 %s 不能用，忽略它（%s）",
                "The cache of remote images %s cannot be used and is ignored (%s)", file, reason);
    }

    String skipped() {
        return wording.say("content:lint 已跳过", "content:lint is skipped");
    }

    String site(String generator, String folder) {
        return wording.say("%s 站点：%s", "%s site in %s", generator, folder);
    }

    String nothing(String generator, String folder) {
        return wording.say("在 %2$s 中没有找到文章（%1$s）", "No posts found: %s site in %s", generator, folder);
    }

    String unreadableFolder(String folder) {
        return wording.say("目录无法读取，未检查：%s", "Folder cannot be read and was left out: %s", folder);
    }

    String brokenConfiguration(String spot, String generator) {
        return wording.say(
                "%s 写错了，%s 读不出来：这里读不出来的设置都当作没有写，先改好它",
                "%s is broken, and %s cannot read it: settings that cannot be read here count as not set; mend it first",
                spot,
                generator);
    }

    String published(List<String> names) {
        return wording.say(
                "Jekyll 会把 %s 发布到网站上；请在 _config.yml 的 exclude 中加上：exclude: [%1$s]",
                "Jekyll would publish %s with the site; add to _config.yml: exclude: [%1$s]", String.join(", ", names));
    }

    String allFindings(List<String> reports) {
        return reports.isEmpty()
                ? wording.say("加 -Dcontent.reports=sarif 写入文件", "-Dcontent.reports=sarif writes them to a file")
                : String.join(", ", reports);
    }

    String questionMarks(String charset) {
        return wording.say(
                "显示成 ? 的字不在这里的字符集（%s）里：设 LC_ALL=C.UTF-8 再运行",
                "What shows as ? is not in the charset of this console, %s: LC_ALL=C.UTF-8 helps", charset);
    }

    String report(String file) {
        return wording.say("报告：%s", "Report: %s", file);
    }

    String failure(Gate.Failure failure, Gate gate) {
        return switch (failure.cause()) {
            case SEVERITY ->
                wording.say(
                        "内容检查未通过：%s，%s（failOn=%s）",
                        "Content is not clean: %s, %s (failOn=%s)",
                        wording.count(failure.errors(), "个错误", "error", "errors"),
                        wording.count(failure.warnings(), "个警告", "warning", "warnings"),
                        gate.failOn().id());
            case TOO_MANY_WARNINGS ->
                wording.say(
                        "内容检查未通过：%s，最多允许 %d 个（maxWarnings）",
                        "Content is not clean: %s, %d allowed (maxWarnings)",
                        wording.count(failure.warnings(), "个警告", "warning", "warnings"),
                        gate.maxWarnings().orElse(0));
        };
    }

    String more(int count) {
        return wording.say("另有 %d 个", "and %d more", count);
    }

    /** What else lets a build with too many warnings pass. */
    String raise(int warnings) {
        return wording.say(
                "要多放行一些警告：把 maxWarnings 调高，如 -Dcontent.maxWarnings=%d。",
                "To allow more warnings, raise maxWarnings, such as -Dcontent.maxWarnings=%d.", warnings);
    }

    String stopped(IOException e) {
        return wording.say("content:lint 无法继续：%s", "content:lint could not go on: %s", e);
    }

    String unwritable(String report, String folder, IOException e) {
        String reason = e instanceof FileSystemException f && f.getReason() != null
                ? f.getReason()
                : e.getClass().getSimpleName();
        return wording.say(
                "报告 %s 写不了（%s）：让目录 %s 可写，或去掉 reports",
                "The report %s cannot be written (%s): make the folder %s writable, or ask for no report (reports)",
                report,
                reason,
                folder);
    }

    /**
     * @param explain the command that explains rules
     * @param rule one that fails the build
     * @param severity that would not
     */
    String remedy(String explain, String rule, Severity severity, List<String> reports) {
        String where = reports.isEmpty()
                ? wording.say("问题见上方输出", "See the findings above")
                : wording.say("全部问题见 %s", "All findings are in %s", String.join(", ", reports));
        return wording.say(
                "%1$s。规则说明：%4$s -Drule=%2$s；如要放行：在 .content-lint.yml 的 rules 下写 "
                        + "\"%2$s: %3$s\"，或加 -Dcontent.failOn=never。",
                "%1$s. %4$s -Drule=%2$s tells why and how to mend; to let them pass, write "
                        + "\"%2$s: %3$s\" below rules: in .content-lint.yml, or add -Dcontent.failOn=never.",
                where,
                rule,
                severity.id(),
                explain);
    }
}
