package io.github.contentlint.oracle;

import io.github.contentlint.oracle.VerdictTable.Cell;
import io.github.contentlint.site.Generator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/** Asks generators. */
final class Oracle {

    private Oracle() {}

    /** The versions of a generator that this machine has. */
    static List<SiteBuilder> builders(Generator generator) {
        Stream<SiteBuilder> found = switch (generator) {
            case JEKYLL -> JekyllBuilder.all();
            case HUGO -> HugoBuilder.all();
            case HEXO -> HexoBuilder.all();
            case VITEPRESS -> NodeBuilder.all("vitepress", "vitepress.mjs");
            case ASTRO -> NodeBuilder.all("astro", "astro.mjs");
            case VUEPRESS -> NodeBuilder.all("vuepress", "vuepress.cjs");
            default -> Stream.empty();
        };
        return found.toList();
    }

    /** What a generator makes of the cases of a site. */
    static Map<String, Cell> ask(SiteBuilder builder, CaseSite site, Path folder) throws IOException {
        Map<String, Cell> cells = new LinkedHashMap<>(build(builder, site.only(one -> !one.alone()), folder));
        for (CaseSite.Case alone : site.only(CaseSite.Case::alone).cases()) {
            cells.put(alone.id(), askAlone(builder, site.only(alone::equals), folder.resolve(alone.id())));
        }
        return cells;
    }

    private static Cell askAlone(SiteBuilder builder, CaseSite site, Path folder) {
        try {
            return build(builder, site, folder).values().iterator().next();
        } catch (IOException e) {
            return new Cell(Verdict.BROKEN, "stops the build");
        }
    }

    private static Map<String, Cell> build(SiteBuilder builder, CaseSite site, Path folder) throws IOException {
        Path sources = folder.resolve("generator");
        site.writeTo(sources);
        Path built = builder.build(sources, site.settings());
        Map<String, BuiltPage> pages = new HashMap<>();
        pages(built, site.url(), site.base()).forEach(page -> pages.put(relative(sources, page.source()), page));
        Map<String, Cell> cells = new LinkedHashMap<>();
        for (CaseSite.Case one : site.cases()) {
            BuiltPage page = pages.get(one.path());
            if (page == null) {
                throw new BuildException(site.name() + ": no page is made of " + one.path());
            }
            cells.put(one.id(), Cell.of(page));
        }
        return cells;
    }

    /** The path of a source below the site's folder; generators may tell the whole. */
    private static String relative(Path folder, String source) {
        Path path = Path.of(source);
        return path.startsWith(folder) ? folder.relativize(path).toString() : source;
    }

    /** The pages that a generator wrote, those that name no source left out. */
    static List<BuiltPage> pages(Path built, String url, String base) throws IOException {
        BuiltPage.Output output = new BuiltPage.Output(built, url, base);
        List<BuiltPage> pages = new ArrayList<>();
        try (Stream<Path> files = Files.walk(built)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".html"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList()) {
                BuiltPage.of(Jsoup.parse(Files.readString(file)), file, output).ifPresent(pages::add);
            }
        }
        return pages;
    }
}
