package io.github.contentlint.site;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Paths at which the server answers though no page is there: redirects of Netlify, Cloudflare, Vercel, Apache. What can
 * not be read as a path counts as any path.
 */
final class ServerRules {

    private static final List<String> FOLDERS = List.of("", "static", "source", "public", "docs", "src", "src/public");

    private static final Pattern LINE = Pattern.compile("(?m)^\\s*+(/\\S*+)\\s++\\S");
    private static final Pattern NETLIFY = Pattern.compile("(?m)^\\s*+from\\s*+=\\s*+[\"'](/[^\"']*+)");
    private static final Pattern VERCEL = Pattern.compile("\"source\"\\s*+:\\s*+\"(/[^\"]*+)\"");
    private static final Pattern APACHE =
            Pattern.compile("(?mi)^\\s*+Redirect\\w*+\\s++(?:\\w++\\s++)?+[\"^]?(/\\S*+)");
    private static final Pattern REWRITE = Pattern.compile("(?mi)^\\s*+RewriteRule\\s");

    private final List<Pattern> paths = new ArrayList<>();

    ServerRules(Path root, SiteFiles files) {
        Stream.of(root, root.getParent() == null ? root : root.getParent())
                .distinct()
                .forEach(folder -> {
                    read(folder.resolve("netlify.toml"), NETLIFY);
                    read(folder.resolve("vercel.json"), VERCEL);
                });
        for (String name : FOLDERS) {
            Path folder = root.resolve(name);
            List<String> names = files.names(folder);
            names.stream()
                    .filter(file -> file.startsWith("_redirects"))
                    .forEach(file -> read(folder.resolve(file), LINE));
            if (names.contains(".htaccess")) {
                String rules = Config.text(folder.resolve(".htaccess"));
                read(rules, APACHE);
                if (REWRITE.matcher(rules).find()) {
                    paths.add(Pattern.compile(".*", Pattern.DOTALL));
                }
            }
        }
    }

    private void read(Path file, Pattern rule) {
        read(Config.text(file), rule);
    }

    private void read(String text, Pattern rule) {
        Matcher matcher = rule.matcher(text);
        while (matcher.find()) {
            paths.add(pattern(withoutSlash(matcher.group(1))));
        }
    }

    /** {@code *} and what stands in parentheses for anything, {@code :name} for a segment. */
    private static Pattern pattern(String from) {
        StringBuilder regex = new StringBuilder();
        for (String part : from.split("(?=[*(]|/:)")) {
            if (part.startsWith("*") || part.startsWith("(")) {
                regex.append(".*");
                break;
            }
            if (part.startsWith("/:")) {
                regex.append(part.endsWith("*") ? "/.*" : "/[^/]*+");
            } else {
                regex.append(Pattern.quote(part));
            }
        }
        return Pattern.compile(regex.toString(), Pattern.DOTALL);
    }

    boolean answers(String path) {
        String asked = withoutSlash(path);
        return paths.stream().anyMatch(rule -> rule.matcher(asked).matches());
    }

    private static String withoutSlash(String path) {
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }
}
