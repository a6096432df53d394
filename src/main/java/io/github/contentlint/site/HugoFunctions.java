package io.github.contentlint.site;

import io.github.contentlint.site.GoValue.Bool;
import io.github.contentlint.site.GoValue.Fields;
import io.github.contentlint.site.GoValue.Html;
import io.github.contentlint.site.GoValue.Items;
import io.github.contentlint.site.GoValue.Nil;
import io.github.contentlint.site.GoValue.Num;
import io.github.contentlint.site.GoValue.Resource;
import io.github.contentlint.site.GoValue.Resources;
import io.github.contentlint.site.GoValue.Str;
import io.github.contentlint.site.GoValue.Unknown;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The functions and methods of Hugo's templates by which hooks find images. All others give what is not known. */
final class HugoFunctions {

    private static final Pattern SCHEME = Pattern.compile("(?i)(?:[a-z][a-z0-9+.-]*+:|//).*+");
    private static final int DEEPEST = 8;

    /** What a template asks of the page and the site. */
    interface Lookup {

        /**
         * @param name as given to {@code Get} or {@code GetMatch}
         */
        Optional<Path> pageResource(String name, boolean pattern);

        Optional<Path> asset(String name);

        /** Whether the paths of the page's language begin with it. */
        boolean hasLanguageInPaths();

        /** What a partial writes or returns. */
        Optional<GoTemplate> partial(String name);
    }

    private final Lookup lookup;
    /** {@code https://example.org/blog/}. */
    private final String baseUrl;

    private final String basePath;
    private final Fields site;
    private final int depth;
    private final Time time;

    /** What is left for a template and its partials, in steps; more than any hook needs. */
    private static final class Time {

        private int steps = 100_000;
    }

    /**
     * @param site what templates know of it
     */
    HugoFunctions(Lookup lookup, Fields site, String baseUrl, String basePath) {
        this(lookup, site, baseUrl, basePath, 0, new Time());
    }

    private HugoFunctions(Lookup lookup, Fields site, String baseUrl, String basePath, int depth, Time time) {
        this.time = time;
        this.site = site;
        this.lookup = lookup;
        this.baseUrl = baseUrl.endsWith("/") ? baseUrl : baseUrl + "/";
        this.basePath = basePath;
        this.depth = depth;
    }

    /** Whether a template may go on; takes a step. */
    boolean hasTime() {
        return time.steps-- > 0;
    }

    GoValue call(String name, List<GoValue> arguments) {
        GoValue first = arguments.isEmpty() ? GoValue.NIL : arguments.get(0);
        GoValue last = arguments.isEmpty() ? GoValue.NIL : arguments.get(arguments.size() - 1);
        return switch (name) {
            case "true", "false" -> new Bool(name.equals("true"));
            case "nil" -> GoValue.NIL;
            case "index" -> arguments.size() == 2 ? GoValue.field(first, List.of(GoValue.text(last))) : GoValue.UNKNOWN;
            case "safeURL", "safeHTMLAttr", "safe.URL", "string", "cast.ToString", "htmlUnescape", "safe.HTMLAttr" ->
                last;
            case "safeHTML", "safe.HTML" -> last instanceof Unknown ? last : new Html(GoValue.text(last));
            case "relURL", "urls.RelURL" -> GoTexts.map(last, this::relative);
            case "absURL", "urls.AbsURL" -> GoTexts.map(last, this::absolute);
            case "relLangURL", "absLangURL", "urls.RelLangURL", "urls.AbsLangURL" ->
                lookup.hasLanguageInPaths() ? GoValue.UNKNOWN : call(name.replace("Lang", ""), arguments);
            case "not" -> last instanceof Unknown ? last : new Bool(!GoValue.isTrue(last));
            case "and" -> decide(arguments, false);
            case "or" -> decide(arguments, true);
            case "eq", "ne" -> equal(arguments, name.equals("eq"));
            case "default", "compare.Default" -> last instanceof Unknown ? last : GoValue.isTrue(last) ? last : first;
            case "cond" ->
                arguments.size() < 3 || first instanceof Unknown
                        ? GoValue.UNKNOWN
                        : GoValue.isTrue(first) ? arguments.get(1) : arguments.get(2);
            case "print", "printf", "fmt.Printf", "fmt.Print" -> GoTexts.printed(name.endsWith("f"), arguments);
            case "dict", "collections.Dictionary" -> dictionary(arguments);
            case "slice" -> new Items(arguments);
            case "partial", "partialCached", "partials.Include", "partials.IncludeCached" -> partial(arguments);
            case "urls.Parse" -> last instanceof Str url ? parsed(url.text()) : GoValue.UNKNOWN;
            case "resources.Get", "resources.GetMatch" -> method(new Resources(true), "Get", arguments);
            case "isset", "collections.IsSet" -> arguments.size() == 2 ? isSet(first, last) : GoValue.UNKNOWN;
            case "site" -> site;
            default ->
                name.startsWith("site.")
                        ? GoValue.field(site, List.of(name.substring(5).split("\\.")))
                        : GoTexts.call(name, arguments);
        };
    }

    GoValue method(GoValue receiver, String name, List<GoValue> arguments) {
        if (receiver instanceof Resources resources && arguments.size() == 1) {
            return switch (name) {
                case "Get", "GetMatch" ->
                    arguments.get(0) instanceof Str asked
                            ? found(resources, asked.text(), name.equals("GetMatch"))
                            : GoValue.UNKNOWN;
                default -> GoValue.UNKNOWN;
            };
        }
        if (receiver instanceof Resource) {
            return switch (name) {
                case "Resize", "Fit", "Fill", "Crop", "Process", "Filter" -> receiver;
                default -> GoValue.UNKNOWN;
            };
        }
        if (receiver instanceof Fields fields && name.equals("Get") && arguments.size() == 1) {
            return argument(GoValue.field(fields, List.of("Params")), arguments.get(0));
        }
        return GoValue.UNKNOWN;
    }

    /** Of a shortcode, by name or number; nothing where its arguments are of the other kind (Hugo 0.111.3 and 0.169). */
    private static GoValue argument(GoValue params, GoValue key) {
        if (params instanceof Unknown || key instanceof Unknown || params instanceof Fields fields && !fields.whole()) {
            return GoValue.UNKNOWN;
        }
        if (params instanceof Fields named && key instanceof Str) {
            return GoValue.field(named, List.of(GoValue.text(key)));
        }
        return params instanceof Items items && key instanceof Num number
                ? number.index()
                        .filter(i -> i < items.values().size())
                        .map(items.values()::get)
                        .orElse(GoValue.NIL)
                : GoValue.NIL;
    }

    private static GoValue isSet(GoValue values, GoValue key) {
        boolean apt = values instanceof Fields fields && fields.whole() && key instanceof Str
                || values instanceof Items && key instanceof Num
                || values instanceof Nil;
        return apt ? new Bool(!(argument(values, key) instanceof Nil)) : GoValue.UNKNOWN;
    }

    private GoValue found(Resources resources, String name, boolean pattern) {
        if (name.contains(GoValue.UNKNOWN_SIGN)) {
            return GoValue.UNKNOWN;
        }
        Optional<Path> file = resources.global() ? lookup.asset(name) : lookup.pageResource(name, pattern);
        return file.<GoValue>map(Resource::new).orElse(GoValue.NIL);
    }

    private GoValue partial(List<GoValue> arguments) {
        Optional<GoTemplate> template = depth < DEEPEST && !arguments.isEmpty()
                ? lookup.partial(GoValue.text(arguments.get(0)))
                : Optional.empty();
        GoValue context = arguments.size() > 1 ? arguments.get(1) : GoValue.NIL;
        return template.map(t -> GoTemplateRun.run(
                        t, context, new HugoFunctions(lookup, site, baseUrl, basePath, depth + 1, time)))
                .orElse(GoValue.UNKNOWN);
    }

    /** Below the site's path, but for what begins with a slash. */
    private String relative(String path) {
        return SCHEME.matcher(path).matches() || path.startsWith("/") || path.startsWith("\uE000")
                ? path
                : basePath + "/" + path;
    }

    private String absolute(String path) {
        if (SCHEME.matcher(path).matches() || path.startsWith("\uE000")) {
            return path;
        }
        return path.startsWith("/")
                ? baseUrl.substring(0, baseUrl.length() - basePath.length() - 1) + path
                : baseUrl + path;
    }

    /** The first that decides, as {@code and} and {@code or} do; the last where none does. */
    private static GoValue decide(List<GoValue> arguments, boolean deciding) {
        for (GoValue argument : arguments) {
            if (argument instanceof Unknown || GoValue.isTrue(argument) == deciding) {
                return argument;
            }
        }
        return arguments.isEmpty() ? GoValue.UNKNOWN : arguments.get(arguments.size() - 1);
    }

    private static GoValue equal(List<GoValue> arguments, boolean same) {
        if (arguments.size() < 2 || arguments.contains(GoValue.UNKNOWN)) {
            return GoValue.UNKNOWN;
        }
        GoValue first = arguments.get(0);
        boolean any = arguments.stream().skip(1).anyMatch(other -> isSame(first, other));
        return new Bool(any == same);
    }

    /** Numbers and truth values are no text, whatever they look like. */
    private static boolean isSame(GoValue a, GoValue b) {
        boolean comparable = a instanceof Num == b instanceof Num && a instanceof Bool == b instanceof Bool;
        return comparable && GoValue.text(a).equals(GoValue.text(b));
    }

    private static GoValue dictionary(List<GoValue> arguments) {
        Map<String, GoValue> values = new HashMap<>();
        for (int i = 0; i + 1 < arguments.size(); i += 2) {
            values.put(GoValue.text(arguments.get(i)), arguments.get(i + 1));
        }
        return new Fields(values, true);
    }

    private static GoValue parsed(String url) {
        int fragment = url.indexOf('#') < 0 ? url.length() : url.indexOf('#');
        int query = url.indexOf('?') < 0 ? fragment : Math.min(url.indexOf('?'), fragment);
        boolean whole = SCHEME.matcher(url).matches();
        boolean scheme = whole && !url.startsWith("//");
        Map<String, GoValue> parts = new HashMap<>();
        parts.put("IsAbs", new Bool(scheme));
        parts.put("Scheme", new Str(scheme ? url.substring(0, url.indexOf(':')) : ""));
        parts.put("Host", whole ? GoValue.UNKNOWN : GoValue.EMPTY);
        parts.put("Path", whole ? GoValue.UNKNOWN : new Str(Percent.decode(url.substring(0, query))));
        parts.put("RawQuery", new Str(query < fragment ? url.substring(query + 1, fragment) : ""));
        parts.put("Fragment", new Str(fragment < url.length() ? url.substring(fragment + 1) : ""));
        parts.put("String", new Str(url));
        return new Fields(parts, false);
    }
}
