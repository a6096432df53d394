package io.github.contentlint.site;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The files by which repositories pin, or ask for, a version of a generator: those of Bundler, of npm and its kin, of hosts
 * and of CI. The first kind of file that tells wins.
 */
final class VersionFiles {

    /** {@code 4.3.1} in {@code "^4.3.1"}, {@code '~> 4.3'}, {@code =v4.3.1}; written after a name. */
    private static final String NUMBER = "[\"' =^~>v]*+(\\d++(?:\\.\\d++)*+)";

    /** What GitHub Pages builds with, whatever else is asked for (gem github-pages 232; 3.9 until 2024). */
    private static final SiteVersion GITHUB_PAGES = new SiteVersion(3, 10, 0);

    private static final Pattern PAGES_GEM = Pattern.compile("(?m)^\\s*+gem\\s*+\\(?+[\"']github-pages[\"']");
    private static final Pattern PAGES_ACTION = Pattern.compile("\\bactions/jekyll-build-pages@");
    private static final Pattern LOCKED_JEKYLL = Pattern.compile("(?m)^ {4}jekyll \\((\\d++(?:\\.\\d++)*+)");
    private static final Pattern JEKYLL_GEM =
            Pattern.compile("(?m)^\\s*+gem\\s*+\\(?+[\"']jekyll[\"']\\s*+,\\s*+" + NUMBER);

    private static final Pattern HUGO_VARIABLE =
            Pattern.compile("(?i)\\bhugo[-_]version[\"']?+\\s*+[:=]\\s*+" + NUMBER);
    private static final Pattern HUGO_IMAGE = Pattern.compile("hugo[\\w-]*+:" + NUMBER);
    private static final Pattern HUGO_TOOL =
            Pattern.compile("(?m)^[\"']?+hugo(?:-extended)?+[\"']?+(?:\\s*+=|\\s)\\s*+[\"']?+(?:extended_)?+" + NUMBER);

    private final Checkout checkout;

    private VersionFiles(Path root) {
        this.checkout = Checkout.around(root);
    }

    static Optional<SiteVersion> version(Path root, Generator generator) {
        VersionFiles files = new VersionFiles(root);
        return switch (generator) {
            case JEKYLL -> files.jekyll();
            case HUGO -> files.hugo();
            case HEXO, VUEPRESS, VITEPRESS, ASTRO -> files.npm(generator.id());
            case PLAIN -> Optional.empty();
        };
    }

    private Optional<SiteVersion> jekyll() {
        return in(LOCKED_JEKYLL, checkout.texts("Gemfile.lock"))
                .or(() -> pages(PAGES_GEM, checkout.texts("Gemfile")))
                .or(() -> in(JEKYLL_GEM, checkout.texts("Gemfile")))
                .or(() -> pages(PAGES_ACTION, checkout.workflows()));
    }

    private static Optional<SiteVersion> pages(Pattern sign, Stream<String> texts) {
        return texts.anyMatch(text -> sign.matcher(text).find()) ? Optional.of(GITHUB_PAGES) : Optional.empty();
    }

    private Optional<SiteVersion> hugo() {
        return in(HUGO_TOOL, checkout.texts(".tool-versions", "mise.toml", ".mise.toml"))
                .or(() -> in(
                        HUGO_VARIABLE,
                        Stream.concat(
                                checkout.texts("netlify.toml", "vercel.json", ".gitlab-ci.yml"), checkout.workflows())))
                .or(() -> in(HUGO_IMAGE, checkout.texts(".gitlab-ci.yml")))
                .or(() -> npm("hugo-extended"))
                .or(() -> npm("hugo-bin"));
    }

    /** Of the lock file, in each of the forms it has had, else the least of the range that is asked for. */
    private Optional<SiteVersion> npm(String name) {
        String quoted = Pattern.quote(name);
        return in(
                        Pattern.compile("\"(?:node_modules/)?+" + quoted + "\"\\s*+:\\s*+\\{\\s*+\"version\"\\s*+:\\s*+"
                                + NUMBER),
                        checkout.texts("package-lock.json"))
                .or(() -> in(
                        Pattern.compile("(?m)^\"?+" + quoted + "@[^\\n]*+\\R\\s++version:?+" + NUMBER),
                        checkout.texts("yarn.lock")))
                .or(() -> in(
                        Pattern.compile("(?m)^\\s++['\"]?+/?+" + quoted + "[@/]" + NUMBER),
                        checkout.texts("pnpm-lock.yaml")))
                .or(() -> in(Pattern.compile("\"" + quoted + "\"\\s*+:" + NUMBER), checkout.texts("package.json")));
    }

    /** The version that all matches tell; empty where there is none, or where they differ. */
    private static Optional<SiteVersion> in(Pattern pattern, Stream<String> texts) {
        Set<SiteVersion> told = texts.flatMap(text -> pattern.matcher(text).results())
                .flatMap(match -> SiteVersion.parse(match.group(1)).stream())
                .collect(Collectors.toSet());
        return told.size() == 1 ? told.stream().findFirst() : Optional.empty();
    }
}
