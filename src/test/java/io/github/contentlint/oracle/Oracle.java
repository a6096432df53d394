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
            case VITEPRESS -> NodeBuilder.all("vitepress", "vitepress.mjs");
            case ASTRO -> NodeBuilder.all("astro", "astro.mjs");
            case VUEPRESS -> NodeBuilder.all("vuepress", "vuepress.cjs");
            default -> Stream.empty();
        };
        return found.toList();
    }

    /** What a generator makes of the cases of a site. */
    static Map<String, Cell> ask(SiteBuilder builder, CaseSite site, Path folder) throws IOException {
        site.writeTo(folder);
        Path built = builder.build(folder, site.settings());
        Map<String, BuiltPage> pages = new HashMap<>();
        pages(built, site.url(), site.base()).forEach(page -> pages.put(page.source(), page));
        Map<String, Cell> cells = new LinkedHashMap<>();
        for (CaseSite.Case one : site.cases()) {
            BuiltPage page = pages.get(one.path());
            if (page == null) {
                throw new IOException(site.name() + ": no page is made of " + one.path());
            }
            cells.put(one.id(), Cell.of(page));
        }
        return cells;
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
