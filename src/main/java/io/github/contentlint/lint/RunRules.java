package io.github.contentlint.lint;

import java.util.List;
import java.util.Map;

/** The rules about the run itself, which the linter reports and no class checks. */
public final class RunRules {

    public static final RuleInfo INTERNAL_ERROR = info("internal-error", Severity.WARNING);
    public static final RuleInfo FILE_UNREADABLE = info("file-unreadable", Severity.ERROR);
    public static final RuleInfo POST_TOO_LARGE = info("post-too-large", Severity.WARNING);

    public static final RuleInfo TOO_MANY_FINDINGS = info("too-many-findings", Severity.WARNING);

    public static final List<RuleInfo> ALL =
            List.of(INTERNAL_ERROR, FILE_UNREADABLE, POST_TOO_LARGE, TOO_MANY_FINDINGS);

    private RunRules() {}

    private static RuleInfo info(String id, Severity severity) {
        return new RuleInfo(id, List.of(new Grade(RuleInfo.DEFAULT_GRADE, severity)), List.of(), false);
    }

    /** The settings of one of these rules among those configured, else its defaults. */
    static RuleSettings settings(RuleInfo info, Map<String, RuleSettings> configured) {
        return configured.getOrDefault(info.id(), RuleSettings.defaults(info));
    }
}
