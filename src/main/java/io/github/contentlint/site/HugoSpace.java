package io.github.contentlint.site;

import io.github.contentlint.post.Value;
import io.github.contentlint.site.Resolution.Broken;
import io.github.contentlint.site.Resolution.Found;
import io.github.contentlint.site.Resolution.Reason;
import io.github.contentlint.site.Resolution.Unknown;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** A site as one version of Hugo publishes it. */
final class HugoSpace {

    private final SiteFiles files;
    private final HugoConfig config;
    private final HugoFrontMatter frontMatter;
    private final HugoEdition edition;
    private final HugoLanguages languages;
    private final List<HugoMount> contents;
    private final HugoAddress.Book addresses;
    private final HugoIgnored ignored;
    private final UrlSpace space;
    private final HugoTemplates templates;
    private final HugoImages images;
    private final HugoShortcodes shortcodes;

    HugoSpace(
            Path root,
            SiteFiles files,
            HugoConfig config,
            HugoFrontMatter frontMatter,
            HugoLanguages languages,
            HugoEdition edition) {
        this.frontMatter = frontMatter;
        this.files = files;
        this.config = config;
        this.edition = edition;
        this.languages = languages;
        List<HugoModule> modules = HugoModule.all(root, config, languages, edition);
        List<HugoMount> mounts =
                modules.stream().flatMap(module -> module.mounts().stream()).toList();
        this.contents = of(mounts, "content");
        this.addresses = new HugoAddress.Book(config, languages, edition, new HugoSections(files, contents, languages));
        this.ignored = new HugoIgnored(config);
        this.space = new UrlSpace(root, files, published(mounts), config.base());
        HugoResources resources =
                new HugoResources(files, of(mounts, "assets"), languages, edition, new HugoPaths(config), ignored);
        HugoLayouts layouts = new HugoLayouts(files, of(mounts, "layouts"), edition);
        this.templates = new HugoTemplates(config, languages, layouts, resources, params(modules));
        this.images = new HugoImages(config, languages, edition, templates, resources);
        this.shortcodes = new HugoShortcodes(templates);
    }

    private static Value.Mapping params(List<HugoModule> modules) {
        return modules.stream()
                .flatMap(module -> module.config().find("params").stream())
                .filter(Value.Mapping.class::isInstance)
                .map(Value.Mapping.class::cast)
                .reduce(Value.emptyMapping(), (nearer, farther) -> HugoKeys.merge(farther, nearer));
    }

    private static List<HugoMount> of(List<HugoMount> mounts, String component) {
        return mounts.stream()
                .filter(mount -> mount.component().equals(component))
                .toList();
    }

    private List<Published> published(List<HugoMount> mounts) {
        List<Published> published = new ArrayList<>();
        for (HugoMount mount : of(mounts, "static")) {
            published.add(copied(mount));
        }
        // Published only where a template asks, but where authors may think they are.
        of(mounts, "assets").forEach(mount -> published.add(new Mount(mount.source(), path -> false)));
        if (!contents.isEmpty()) {
            published.add(new HugoContent(
                    contents, new HugoPublishing(config, frontMatter, languages, edition, addresses, ignored)));
        }
        return published;
    }

    /**
     * Hugo copies linked files, but does not follow links to folders. A file that is mounted alone is a folder of which but
     * the file is copied.
     */
    private Mount copied(HugoMount mount) {
        String name = mount.source().getFileName().toString();
        if (mount.target().endsWith(name) && name.contains(".")) {
            String prefix = mount.target().substring(0, mount.target().length() - name.length());
            return new Mount(mount.source().getParent(), prefix, name::equals);
        }
        return new Mount(
                mount.source(),
                mount.target().isEmpty() ? "" : mount.target() + "/",
                path -> mount.includes().test(path) && !files.isBehindLink(mount.source(), path));
    }

    /** Folders of content, those of themes too. */
    List<Path> contentFolders() {
        return contents.stream().map(HugoMount::source).toList();
    }

    /** Where a page is published; empty where that holds what only a build knows. */
    Optional<HugoAddress> address(HugoPage page, Function<String, Optional<Value>> keys) {
        return addresses.of(page, keys);
    }

    boolean hasLinkHook(HugoPage page) {
        return templates.hasHook("render-link", page);
    }

    HugoShortcodes shortcodes() {
        return shortcodes;
    }

    HugoImages images() {
        return images;
    }

    UrlSpace urls() {
        return space;
    }

    /** The place of a page; of one that lies in no folder of content, as if the site's folder were one. */
    HugoPage page(Path root, Path file) {
        Optional<HugoMount> mount = contents.stream()
                .filter(content -> file.startsWith(content.source()))
                .max(Comparator.comparing(content -> content.source().getNameCount()));
        return mount.map(content -> HugoPage.of(content.place(file), content.language(), languages))
                .orElseGet(() -> HugoPage.of(
                        file.startsWith(root) ? root.relativize(file).toString().replace('\\', '/') : "x.md",
                        Optional.empty(),
                        languages));
    }

    /**
     * What the page shows for URLs that templates wrote.
     *
     * @param keys the values of the page's keys
     */
    Resolution resolve(
            List<String> written, Reference reference, HugoPage page, Function<String, Optional<Value>> keys) {
        List<Resolution> resolutions =
                written.stream().map(url -> resolve(url, reference, page, keys)).toList();
        return Stream.of(Broken.class, Unknown.class)
                .flatMap(kind -> resolutions.stream().filter(kind::isInstance))
                .findFirst()
                .orElse(resolutions.get(0));
    }

    private Resolution resolve(
            String written, Reference reference, HugoPage page, Function<String, Optional<Value>> keys) {
        if (GoValue.isResource(written)) {
            return AbstractSite.found(GoValue.file(written));
        }
        if (written.contains(GoValue.UNKNOWN_SIGN)) {
            return new Unknown("template of the site");
        }
        Target target = Target.of(withoutHost(written));
        return target instanceof Target.Local local
                ? atBrowser(local, reference, page, keys)
                : ((Target.Settled) target).resolution();
    }

    private String withoutHost(String url) {
        Optional<String> own = config.text("baseURL").flatMap(UrlPath::origin);
        return own.filter(origin ->
                        url.regionMatches(true, 0, origin, 0, origin.length()) && url.startsWith("/", origin.length()))
                .map(origin -> url.substring(origin.length()))
                .orElse(url);
    }

    private Resolution atBrowser(
            Target.Local target, Reference reference, HugoPage page, Function<String, Optional<Value>> keys) {
        boolean inBundle = page.kind() != HugoPage.Kind.SINGLE && !target.isAbsolute();
        if (target.isAbsolute()) {
            return space.resolve(UrlPath.of(canonified(target.path())), reference, target, this::written);
        }
        Optional<HugoAddress> address = addresses.of(page, keys);
        if (address.isEmpty()) {
            return files.file(reference.folder(), target.path())
                    .filter(file -> page.isLeaf())
                    .<Resolution>map(AbstractSite::found)
                    .orElse(new Unknown("permalink"));
        }
        Optional<Path> beside = isPlainBundle(page, address.get()) ? beside(reference, target, keys) : Optional.empty();
        if (beside.isPresent()) {
            return new Found(beside);
        }
        UrlPath url = UrlPath.of(config.base() + address.get().url().value()).resolve(target.path());
        Resolution resolution = space.resolve(url, reference, target, this::written);
        return inBundle && resolution instanceof Broken broken ? inFolder(reference, target, broken) : resolution;
    }

    private String written(String path) {
        return config.base() + "/" + path;
    }

    private String canonified(String path) {
        boolean canonifies = config.flag("canonifyURLs");
        boolean once = canonifies && edition.canonifiesBaseOnce() && path.startsWith(config.base() + "/");
        return (canonifies || config.flag("relativeURLs")) && !once ? config.base() + path : path;
    }

    /** Whether the files of a bundle lie beside its page, so that no other page need be read to find them. */
    private boolean isPlainBundle(HugoPage page, HugoAddress address) {
        return page.isLeaf()
                && languages.codes().size() == 1
                && address.url().value().equals(address.folder() + "/");
    }

    private Optional<Path> beside(Reference reference, Target.Local target, Function<String, Optional<Value>> keys) {
        return !HugoContentWalk.publishes(keys) || target.path().contains("..")
                ? Optional.empty()
                : files.file(reference.folder(), target.path())
                        .filter(file -> !HugoPage.isContent(file.getFileName().toString()))
                        .filter(file -> ignored.passes(reference.folder(), file));
    }

    /** The author of a bundle looks for a file in the bundle's folder first. */
    private static Broken inFolder(Reference reference, Target.Local target, Broken broken) {
        if (broken.reason() != Reason.MISSING) {
            return broken;
        }
        Path looked = reference.folder().resolve(target.path()).normalize();
        return new Broken(Reason.MISSING, looked.toString(), broken.suggestion());
    }
}
