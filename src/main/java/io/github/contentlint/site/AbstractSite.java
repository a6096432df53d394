package io.github.contentlint.site;

import io.github.contentlint.post.FrontMatterStyle;
import io.github.contentlint.post.Image;
import io.github.contentlint.post.Link;
import io.github.contentlint.post.Post;
import io.github.contentlint.post.Value;
import io.github.contentlint.site.Resolution.Broken;
import io.github.contentlint.site.Resolution.Found;
import io.github.contentlint.site.Resolution.Reason;
import io.github.contentlint.site.Resolution.Remote;
import io.github.contentlint.site.Resolution.Unknown;
import io.github.contentlint.text.Span;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What all generators have in common: the way from a reference's text to a verdict. */
abstract class AbstractSite implements Site {

    private static final List<String> NEVER_POSTS = List.of("**/target/**", "**/node_modules/**", "**/.git/**");

    /** A host at the head of a path, as a scheme was forgotten. */
    private static final Pattern HOST =
            Pattern.compile("(?:[A-Za-z0-9-]++\\.)++(?:com|net|org|io|cn|me|dev|top|cc|info|xyz)/");

    private final Generator generator;
    private final Path root;
    private final SiteFiles files;
    private final GitFiles git;
    private final ReferrerPolicy referrerPolicy;
    private final Set<String> packages;

    AbstractSite(Generator generator, Path root) {
        this.generator = generator;
        this.root = root;
        this.files = new SiteFiles(root);
        this.git = GitFiles.around(root);
        this.packages = PackageJson.around(root);
        this.referrerPolicy = new ReferrerPolicy(root);
    }

    @Override
    public final Generator generator() {
        return generator;
    }

    @Override
    public final Path root() {
        return root;
    }

    @Override
    public final Optional<String> url() {
        return ownUrl();
    }

    @Override
    public final boolean hidesReferrer() {
        return referrerPolicy.hidesReferrer();
    }

    @Override
    public Set<String> packages() {
        return packages;
    }

    final SiteFiles files() {
        return files;
    }

    @Override
    public Optional<String> theme() {
        return Optional.empty();
    }

    @Override
    public FrontMatterStyle frontMatterStyle() {
        return FrontMatterStyle.GRAY_MATTER;
    }

    @Override
    public Optional<Value> value(Post post, String path) {
        return post.frontMatter().root().find(path);
    }

    @Override
    public Profile profile() {
        return Profiles.of(generator, theme());
    }

    @Override
    public final Resolution resolve(Post post, Image image) {
        Resolution resolution = resolve(reference(post, image));
        boolean lazy = resolution instanceof Broken broken
                && broken.reason() == Reason.EMPTY
                && post.source().slice(image.span()).contains("data-");
        return lazy ? new Unknown("lazy loading") : resolution;
    }

    /** What an image refers to. Plugins' tags write a path as Markdown does. */
    Reference reference(Post post, Image image) {
        Reference.Use use = Reference.Use.of(image.syntax());
        return new Reference(
                post, image.target(), use == Reference.Use.TAG_PLUGIN ? Reference.Use.MARKDOWN : use, image.span());
    }

    @Override
    public final Resolution resolve(Post post, Link link) {
        return link.kind().isAsset()
                ? resolve(new Reference(post, link.target(), Reference.Use.HTML_ASSET, link.span()))
                : new Unknown("link");
    }

    final Resolution resolve(Reference reference) {
        Optional<Resolution> unprinted = unprinted(reference);
        if (unprinted.isPresent()) {
            return unprinted.get();
        }
        Optional<Reference> expanded = expand(reference);
        if (expanded.isEmpty()) {
            return new Unknown("template");
        }
        Target target = Target.of(expanded.get().text());
        if (target instanceof Target.Local local) {
            return resolveLocal(expanded.get(), local);
        }
        Resolution settled = ((Target.Settled) target).resolution();
        return settled instanceof Remote remote ? ownOrRemote(reference, remote) : settled;
    }

    private Resolution resolveLocal(Reference reference, Target.Local local) {
        try {
            Resolution resolution = resolve(reference, local);
            if (resolution instanceof Unknown && local.looksLikeHome()) {
                return new Broken(Reason.LOCAL_PATH, local.path(), Optional.empty());
            }
            return resolution instanceof Broken broken ? judge(reference, local, broken) : resolution;
        } catch (InvalidPathException e) {
            // LANG=C: Java cannot name the file, which may well be there
            return new Unknown("file name that this locale cannot read, LC_ALL=C.UTF-8 helps");
        }
    }

    private Resolution judge(Reference reference, Target.Local local, Broken broken) {
        if (broken.reason() == Reason.MISSING && local.looksLikeHome()) {
            return new Broken(Reason.LOCAL_PATH, local.path(), Optional.empty());
        }
        if (reference.use() == Reference.Use.FRONT_MATTER && !resolvesFrontMatter()) {
            Optional<Resolution> atTheme = themeResolves(local, broken);
            if (atTheme.isPresent()) {
                return atTheme.get();
            }
        }
        Optional<String> excuse = broken.reason() == Reason.MISSING && git.leavesOut(root.resolve(safe(broken)))
                ? Optional.of("left out of the checkout")
                : excuse(reference, local, broken);
        return excuse.<Resolution>map(Unknown::new).orElseGet(() -> withScheme(local, broken));
    }

    /** {@code example.com/a.png} is a path; its author meant a host. */
    private static Broken withScheme(Target.Local local, Broken broken) {
        return broken.reason() == Reason.MISSING
                        && HOST.matcher(local.written()).lookingAt()
                ? new Broken(
                        broken.reason(), broken.lookedFor(), Optional.of("https://" + local.written() + local.suffix()))
                : broken;
    }

    /** Themes put the site's path, or a folder of theirs, before what front matter says. */
    private Optional<Resolution> themeResolves(Target.Local local, Broken broken) {
        boolean elsewhere = broken.reason() == Reason.OUTSIDE || broken.reason() == Reason.BASE_MISSING;
        Optional<Resolution> published = broken.suggestion()
                .filter(url -> elsewhere)
                .flatMap(url -> atOwnUrl(UrlPath.of(Percent.decode(url))))
                .map(AbstractSite::found);
        return published.isPresent() || local.isAbsolute() ? published : Optional.of(new Unknown("theme"));
    }

    /** Whether it is this class and no unknown theme that says where an image of the front matter is. */
    boolean resolvesFrontMatter() {
        return false;
    }

    /** A path that no file system refuses. */
    private static String safe(Broken broken) {
        return broken.lookedFor().replaceAll("[\\x00-\\x1F<>:\"|?*]", "_");
    }

    private Resolution ownOrRemote(Reference reference, Remote remote) {
        Optional<String> path = ownUrl().flatMap(own -> pathBelow(own, remote.url()));
        if (path.isEmpty()) {
            return remote;
        }
        Reference whole = reference.withWholeUrl(path.get());
        if (!(Target.of(whole.text()) instanceof Target.Local local)) {
            return new Unknown("own site");
        }
        UrlPath asked = UrlPath.of(local.path());
        Optional<Path> file = atOwnUrl(asked);
        if (file.isPresent()) {
            return found(file.get());
        }
        return servesAllAt(asked) ? resolveLocal(whole, local) : new Unknown("own site");
    }

    /** What follows the host of this site in a URL, whether http or https. */
    static Optional<String> pathBelow(String own, String url) {
        String host = own.substring(own.indexOf("//"));
        int start = url.indexOf("//");
        int end = start + host.length();
        boolean same = url.regionMatches(true, start, host, 0, host.length())
                && (end == url.length() || "/?#".indexOf(url.charAt(end)) >= 0);
        return same ? Optional.of(url.substring(end)) : Optional.empty();
    }

    /** Scheme and host of this site, lower case, without a slash at the end: {@code https://example.org}. */
    Optional<String> ownUrl() {
        return Optional.empty();
    }

    /** The file published at a path below {@link #ownUrl()}. */
    Optional<Path> atOwnUrl(UrlPath path) {
        return Optional.empty();
    }

    /** What becomes of a reference in a part of the post that is not printed, or perhaps not; empty where it is. */
    Optional<Resolution> unprinted(Reference reference) {
        return Optional.empty();
    }

    /** Whether this site serves all there is at a path below {@link #ownUrl()}, and its resolution says what is there. */
    boolean servesAllAt(UrlPath path) {
        return false;
    }

    /** The reference with its templates filled in; empty where that cannot be known. */
    Optional<Reference> expand(Reference reference) {
        return Optional.of(reference);
    }

    /** Why a reference that looks broken may still be fine. */
    Optional<String> excuse(Reference reference, Target.Local target, Broken broken) {
        return Optional.empty();
    }

    abstract Resolution resolve(Reference reference, Target.Local target);

    /** A path relative to the site's folder, with slashes; absolute where it lies outside. */
    final String relative(Path path) {
        Path normal = path.normalize();
        return (normal.startsWith(root) ? root.relativize(normal) : normal)
                .toString()
                .replace('\\', '/');
    }

    static List<String> excluded(String... more) {
        List<String> patterns = new ArrayList<>(NEVER_POSTS);
        patterns.addAll(List.of(more));
        return List.copyOf(patterns);
    }

    /** A value that no source holds. */
    static Value derived(String text, Value.Scalar.Kind kind) {
        return new Value.Scalar(Span.at(0), Span.at(0), text, kind, true);
    }

    static Found found(Path file) {
        return new Found(Optional.of(file));
    }
}
