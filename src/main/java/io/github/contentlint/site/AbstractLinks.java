package io.github.contentlint.site;

import io.github.contentlint.parse.PostParser;
import io.github.contentlint.post.Link;
import io.github.contentlint.post.Post;
import io.github.contentlint.post.Value;
import io.github.contentlint.site.Destination.Own;
import io.github.contentlint.site.Destination.Page;
import io.github.contentlint.site.Destination.Settled;
import io.github.contentlint.site.Resolution.Broken;
import io.github.contentlint.site.Resolution.Found;
import io.github.contentlint.site.Resolution.Reason;
import io.github.contentlint.site.Resolution.Remote;
import io.github.contentlint.site.Resolution.Unknown;
import io.github.contentlint.text.SourceText;
import io.github.contentlint.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What all generators have in common: the way from a link's text to what it asks for. */
abstract class AbstractLinks implements PageLinks {

    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]++:.*+", Pattern.DOTALL);

    /** Backslashes on the way to a file; elsewhere they are of a formula. */
    private static final Pattern WINDOWS_PATH = Pattern.compile("[^\\\\]*+\\\\.*\\.\\w{1,8}(?:#.*+)?+");

    private final AbstractSite site;
    private final AnchorReader anchors;
    private volatile Optional<ServerRules> server = Optional.empty();
    private final Recent<Path, PageAddress> addresses = new Recent<>();

    /**
     * @param anchors which ids the pages of the site have
     */
    AbstractLinks(AbstractSite site, AnchorReader anchors) {
        this.site = site;
        this.anchors = anchors;
    }

    @Override
    public final Anchors anchors(Post post) {
        return anchors.of(post);
    }

    /** The state of a post that is a draft or not, and may say itself that it is not to be published. */
    final PageAddress.State state(Post post, boolean draft) {
        if (draft) {
            return PageAddress.State.DRAFT;
        }
        return is(text(post, "published"), "false") ? PageAddress.State.UNPUBLISHED : PageAddress.State.PUBLISHED;
    }

    /** The paths of the host that a key names, each below the site's base. */
    final List<String> pathsBelowBase(Post post, String key) {
        return texts(post, key).stream()
                .map(path -> UrlPath.of(base() + "/" + path).value())
                .toList();
    }

    /** The post's file, absolute. */
    static Path file(Post post) {
        return post.source().path().toAbsolutePath().normalize();
    }

    final SiteFiles files() {
        return site.files();
    }

    final Path root() {
        return site.root();
    }

    final Optional<String> text(Post post, String key) {
        return site.value(post, key).flatMap(Config::first);
    }

    final List<String> texts(Post post, String key) {
        return site.value(post, key).map(Config::texts).orElse(List.of());
    }

    final Optional<Value> value(Post post, String key) {
        return site.value(post, key);
    }

    /** Of a path there is one post in a run. */
    @Override
    public final PageAddress address(Post post) {
        return addresses.get(post.source().path(), path -> publishedAt(post));
    }

    abstract PageAddress publishedAt(Post post);

    @Override
    public final Destination destination(Post post, Link link) {
        String text = link.target().strip();
        if (text.startsWith("#")) {
            return new Own(Percent.decode(text.substring(1)));
        }
        if (isMail(post, link)) {
            return new Settled(new Remote(text));
        }
        try {
            Optional<Destination> tag = tag(post, text);
            return tag.isPresent() ? tag.get() : expanded(post, link, text);
        } catch (InvalidPathException e) {
            return new Settled(new Unknown("file name that this locale cannot read, LC_ALL=C.UTF-8 helps"));
        }
    }

    /** {@code <name@example.org>} in Markdown. */
    private static boolean isMail(Post post, Link link) {
        return link.target().indexOf('@') > 0
                && !link.span().isEmpty()
                && post.source().text().charAt(link.span().start()) == '<';
    }

    /** What a template tag that names a post leads to; empty where the text is no such tag. */
    Optional<Destination> tag(Post post, String text) {
        return Optional.empty();
    }

    private Destination expanded(Post post, Link link, String text) {
        Optional<String> expanded = site.expand(new Reference(post, text, Reference.Use.HTML_ASSET, link.span()))
                .map(Reference::text);
        if (expanded.isEmpty()) {
            return new Settled(new Unknown("template"));
        }
        if (expanded.get().startsWith("?") || expanded.get().isEmpty() && link.kind() == Link.Kind.HTML) {
            return new Own("");
        }
        Target target = Target.of(expanded.get());
        if (target instanceof Target.Local local) {
            return local(post, link, local);
        }
        return settled(post, ((Target.Settled) target).resolution(), expanded.get());
    }

    private Destination settled(Post post, Resolution resolution, String text) {
        if (resolution instanceof Remote remote) {
            Optional<String> own = site.url().flatMap(url -> AbstractSite.pathBelow(url, remote.url()));
            return own.map(path -> Target.of(path.startsWith("/") ? path : "/" + path))
                    .filter(Target.Local.class::isInstance)
                    .map(local -> absolute(post, (Target.Local) local, true))
                    .orElse(new Settled(remote));
        }
        if (resolution instanceof Broken broken
                && broken.reason() == Reason.BACKSLASH
                && !WINDOWS_PATH.matcher(text).matches()) {
            return new Settled(new Unknown("formula"));
        }
        // What a tutorial tells its reader to open on the own machine is no mistake.
        boolean elsewhere =
                resolution instanceof Unknown && SCHEME.matcher(text).matches()
                        || resolution instanceof Broken broken && broken.reason() == Reason.LOCAL_HOST;
        return new Settled(elsewhere ? new Remote(text) : resolution);
    }

    private Destination local(Post post, Link link, Target.Local target) {
        Optional<Destination> source = source(post, link, target);
        if (source.isPresent()) {
            return source.get();
        }
        Destination found = target.isAbsolute() ? absolute(post, target, false) : relative(post, target);
        boolean there = found instanceof Settled settled && settled.resolution() instanceof Found;
        return there
                ? found
                : WebAddress.meant(target.written() + target.suffix())
                        .<Destination>map(
                                address -> new Settled(new Broken(Reason.MISSING, target.path(), Optional.of(address))))
                        .orElse(found);
    }

    /** What the generator makes of a link to a source file; empty where it is no such link. */
    Optional<Destination> source(Post post, Link link, Target.Local target) {
        return Optional.empty();
    }

    private Destination relative(Post post, Target.Local target) {
        List<String> paths = address(post).paths();
        return paths.isEmpty()
                ? new Settled(new Unknown("permalink"))
                : at(post, target, new UrlPath(paths.get(0)).resolve(target.path()), false);
    }

    private Destination absolute(Post post, Target.Local target, boolean whole) {
        return at(post, target, UrlPath.of(target.path()), whole);
    }

    private Destination at(Post post, Target.Local target, UrlPath url, boolean whole) {
        Optional<Path> file = published(url);
        if (file.isPresent()) {
            return new Settled(new Found(file));
        }
        if (PathKinds.isFile(target.path())) {
            Resolution resolution = whole
                    ? new Unknown("own site")
                    : site.resolve(new Reference(
                            post, target.written() + target.suffix(), Reference.Use.HTML_ASSET, Span.at(0)));
            boolean made = resolution instanceof Broken broken
                    && broken.reason() == Reason.MISSING
                    && PathKinds.isForMachines(target.path());
            return new Settled(made ? new Unknown("generated") : resolution);
        }
        return new Page(url.value(), fragment(target.suffix()));
    }

    private Optional<Path> published(UrlPath url) {
        Optional<Path> file = site.atOwnUrl(url);
        return file.isPresent() ? file : site.atOwnUrl(UrlPath.of(url.value() + "/index.html"));
    }

    static String fragment(String suffix) {
        int hash = suffix.indexOf('#');
        return hash < 0 ? "" : Percent.decode(suffix.substring(hash + 1));
    }

    /** Read when a page is missed; two threads may both read and find the same. */
    private ServerRules server() {
        if (server.isEmpty()) {
            server = Optional.of(new ServerRules(site.root(), site.files()));
        }
        return server.get();
    }

    @Override
    public boolean mayMake(String path) {
        return server().answers(path) || PathKinds.isForMachines(path) || PathKinds.isList(path);
    }

    /** Whether a file may be the source of a page. */
    abstract boolean isSource(Path file);

    @Override
    public final List<Post> sources(Predicate<Path> wanted) {
        List<Post> posts = new ArrayList<>();
        try (Stream<Path> all = files().all()) {
            all.filter(this::isSource)
                    .filter(wanted)
                    .sorted()
                    .forEach(file -> head(file).ifPresent(posts::add));
        }
        return posts;
    }

    private Optional<Post> head(Path file) {
        try {
            SourceText source = SourceText.decode(file, Files.readAllBytes(file));
            return Optional.of(PostParser.parseHead(
                    source, site.frontMatterStyle(), frontMatter -> site.dialect(file, frontMatter)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The name of a file without extension. */
    static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot > name.lastIndexOf('/') + 1 ? name.substring(0, dot) : name;
    }

    static String lower(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT);
    }

    static boolean is(Optional<String> value, String text) {
        return value.filter(text::equalsIgnoreCase).isPresent();
    }
}
