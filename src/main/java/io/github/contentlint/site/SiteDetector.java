package io.github.contentlint.site;

import io.github.contentlint.site.Detection.Ambiguous;
import io.github.contentlint.site.Detection.Detected;
import io.github.contentlint.site.Detection.NoFolder;
import io.github.contentlint.site.Detection.Sign;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds out which generator makes a site of a folder: by its files, in the folder itself, else in the folders one level
 * below it.
 */
public final class SiteDetector {

    private static final Set<String> NEVER_SITES =
            Set.of("target", "node_modules", "themes", "theme", "vendor", "public", "dist", "src", "test", "tests");

    private SiteDetector() {}

    /**
     * @param folder the module's folder, or the site's
     * @param configured the generator to take, whatever the files say
     */
    public static Detection detect(Path folder, Optional<Generator> configured) {
        return detect(folder, configured, Optional.empty());
    }

    /**
     * @param folder the module's folder, or the site's
     * @param configured the generator to take, whatever the files say
     * @param version of the generator, whatever the files say
     */
    public static Detection detect(Path folder, Optional<Generator> configured, Optional<SiteVersion> version) {
        Path root = folder.toAbsolutePath().normalize();
        if (!Files.isDirectory(root)) {
            return new NoFolder(root);
        }
        List<Sign> signs = wanted(signs(root), configured);
        if (signs.isEmpty()) {
            signs = wanted(signsBelow(root), configured);
        }
        if (signs.size() > 1) {
            return new Ambiguous(signs);
        }
        return signs.stream()
                .findFirst()
                .map(sign -> site(sign.generator(), sign.root(), version))
                .map(Detected::new)
                .orElseGet(() -> new Detected(site(configured.orElse(Generator.PLAIN), root, version)));
    }

    private static List<Sign> wanted(List<Sign> signs, Optional<Generator> configured) {
        return signs.stream()
                .filter(sign -> configured.map(sign.generator()::equals).orElse(true))
                .toList();
    }

    private static List<Sign> signs(Path root) {
        return new SiteSigns(root).all();
    }

    private static List<Sign> signsBelow(Path root) {
        List<Sign> signs = new ArrayList<>();
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(root, Files::isDirectory)) {
            for (Path folder : folders) {
                String name = folder.getFileName().toString();
                if (!name.startsWith(".") && !name.startsWith("_") && !NEVER_SITES.contains(name)) {
                    signs.addAll(signs(folder));
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            return List.of();
        }
        signs.sort(Comparator.comparing(Sign::root));
        return signs;
    }

    private static Site site(Generator generator, Path root, Optional<SiteVersion> configured) {
        return switch (generator) {
            case JEKYLL -> new JekyllSite(root, configured.or(() -> SiteVersion.of(root, generator)));
            case HUGO -> new HugoSite(root, configured.or(() -> SiteVersion.of(root, generator)));
            case HEXO -> new HexoSite(root, configured);
            case VUEPRESS -> new VuePressSite(root, configured.or(() -> SiteVersion.of(root, generator)));
            case VITEPRESS -> new VitePressSite(root, configured.or(() -> SiteVersion.of(root, generator)));
            case ASTRO -> new AstroSite(root);
            case PLAIN -> new PlainSite(root);
        };
    }
}
