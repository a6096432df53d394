package io.github.contentlint.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What git leaves out of a checkout: submodules, and what {@code .gitignore} names. */
final class GitFiles {

    private static final Pattern SUBMODULE = Pattern.compile("(?m)^\\s*+path\\s*+=\\s*+(\\S.*+)$");
    private static final int LARGEST = 1 << 20;

    private final List<Rule> rules = new ArrayList<>();

    /** Matches a path below a folder, or any of its parents. */
    private record Rule(Path folder, Pattern pattern) {}

    private GitFiles() {}

    /** Reads the files of a folder and of those above it up to the top of its checkout. */
    static GitFiles around(Path root) {
        GitFiles git = new GitFiles();
        for (Path folder = root; folder != null; folder = folder.getParent()) {
            git.readIgnored(folder);
            git.readSubmodules(folder);
            if (Files.exists(folder.resolve(".git"))) {
                // A site that is ignored as a whole is linted on purpose, and its files are here.
                git.rules.removeIf(rule -> matches(rule, root));
                return git;
            }
        }
        // No checkout at all: only what stands in the folder itself says something about it.
        git.rules.removeIf(rule -> !rule.folder().equals(root));
        return git;
    }

    /** Whether a missing file may be there in another checkout. */
    boolean leavesOut(Path file) {
        return rules.stream().anyMatch(rule -> matches(rule, file.normalize()));
    }

    private static boolean matches(Rule rule, Path file) {
        if (!file.startsWith(rule.folder())) {
            return false;
        }
        String path = rule.folder().relativize(file).toString().replace('\\', '/');
        for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
            if (rule.pattern().matcher(path.substring(0, end)).matches()) {
                return true;
            }
        }
        return rule.pattern().matcher(path).matches();
    }

    private void readSubmodules(Path folder) {
        Matcher matcher = SUBMODULE.matcher(read(folder.resolve(".gitmodules")));
        while (matcher.find()) {
            rules.add(new Rule(
                    folder, Pattern.compile(Pattern.quote(matcher.group(1).strip()))));
        }
    }

    private void readIgnored(Path folder) {
        read(folder.resolve(".gitignore"))
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#") && !line.startsWith("!"))
                .forEach(line -> rules.add(new Rule(folder, pattern(line))));
    }

    private static Pattern pattern(String line) {
        String glob = line.endsWith("/") ? line.substring(0, line.length() - 1) : line;
        boolean anchored = glob.indexOf('/') >= 0;
        return Pattern.compile(
                (anchored ? "" : "(?:.*/)?") + Glob.regex(glob.startsWith("/") ? glob.substring(1) : glob));
    }

    private static String read(Path file) {
        try {
            return Files.isRegularFile(file) && Files.size(file) < LARGEST
                    ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                    : "";
        } catch (IOException e) {
            return "";
        }
    }
}
