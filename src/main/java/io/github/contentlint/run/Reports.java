package io.github.contentlint.run;

import io.github.contentlint.config.LintConfig;
import io.github.contentlint.lint.Language;
import io.github.contentlint.lint.LintResult;
import io.github.contentlint.lint.Messages;
import io.github.contentlint.report.ReportFormat;
import io.github.contentlint.report.Reporter;
import io.github.contentlint.report.SarifReport;
import io.github.contentlint.rules.Rules;
import io.github.contentlint.source.Naming;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The report files of a run. */
final class Reports {

    private final Messages messages;
    private final LintConfig config;
    private final String version;
    private final Path folder;
    private final Naming naming;

    Reports(Messages messages, LintConfig config, String version, Path folder, Naming naming) {
        this.messages = messages;
        this.config = config;
        this.version = version;
        this.folder = folder;
        this.naming = naming;
    }

    /** Writes those that are asked for, makes their folder, and returns their names. */
    List<String> write(LintResult result, RunText text) throws RunException {
        List<String> written = new ArrayList<>();
        for (ReportFormat format : config.reports()) {
            Path file = folder.resolve(format.fileName());
            try {
                write(result, format, file);
            } catch (IOException e) {
                throw new RunException(text.unwritable(naming.name(file), naming.name(folder), e), e);
            }
            written.add(naming.name(file));
        }
        return written;
    }

    private void write(LintResult result, ReportFormat format, Path file) throws IOException {
        Files.createDirectories(folder);
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            reporter(format).write(result, out);
        }
    }

    private Reporter reporter(ReportFormat format) {
        Language language = config.locale().orElse(Language.EN);
        return switch (format) {
            case SARIF -> new SarifReport(messages, language, Rules.infos(), version);
        };
    }
}
