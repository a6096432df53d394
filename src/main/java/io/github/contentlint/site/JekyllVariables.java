package io.github.contentlint.site;

import io.github.contentlint.post.Value;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** What {@code site.x} and {@code page.x} are (Jekyll 4.3.1, {@code drops/}). */
final class JekyllVariables {

    /** What Jekyll itself fills in. */
    private static final Set<String> OF_SITE = Set.of(
            "time",
            "pages",
            "posts",
            "related_posts",
            "static_files",
            "html_pages",
            "html_files",
            "collections",
            "data",
            "documents",
            "categories",
            "tags",
            "github",
            "theme",
            "layouts",
            "includes");

    private static final Set<String> OF_PAGE = Set.of(
            "content",
            "output",
            "title",
            "date",
            "id",
            "excerpt",
            "next",
            "previous",
            "categories",
            "tags",
            "dir",
            "name",
            "path",
            "relative_path",
            "collection",
            "ext",
            "draft",
            "url",
            "slug");

    /** Names that mean something where a layout, include or page of a list is rendered. */
    private static final Set<String> OTHERS =
            Set.of("content", "layout", "include", "paginator", "jekyll", "theme", "forloop", "seo_tag");

    private static final String DATA = "data.";

    private final JekyllConfig config;
    private final JekyllData data;
    private final boolean open;

    /**
     * @param open whether plugins or a theme may add to what the sources say
     */
    JekyllVariables(JekyllConfig config, JekyllData data, boolean open) {
        this.config = config;
        this.data = data;
        this.open = open;
    }

    /**
     * @param keys of the post, defaults merged
     * @param url of the post, without the site's base
     */
    LiquidValue of(String name, JekyllPost post, Layers keys, Supplier<Optional<UrlPath>> url) {
        if (name.startsWith("site.")) {
            return site(name.substring("site.".length()));
        }
        if (name.startsWith("page.")) {
            String key = name.substring("page.".length());
            return switch (key) {
                case "url" ->
                    url.get().map(path -> LiquidValue.of(path.value())).orElse(LiquidValue.UNKNOWN);
                case "path", "relative_path" -> LiquidValue.of(post.path());
                case "slug" -> keys.find("slug").map(LiquidValues::of).orElse(LiquidValue.of(post.slug()));
                default -> value(keys.find(key), OF_PAGE.contains(first(key)));
            };
        }
        return name.equals("site") || name.equals("page") || OTHERS.contains(first(name))
                ? LiquidValue.UNKNOWN
                : LiquidValue.NIL;
    }

    private LiquidValue site(String key) {
        if (key.startsWith(DATA)) {
            return value(data.find(key.substring(DATA.length())), true);
        }
        return switch (key) {
            case "url" -> LiquidValue.of(JekyllLiquid.ORIGIN);
            case "baseurl" ->
                config.values().root().get("baseurl").map(LiquidValues::of).orElse(LiquidValue.NIL);
            default ->
                value(
                        config.values().root().find(key),
                        OF_SITE.contains(first(key)) || config.collections().contains(key));
        };
    }

    private LiquidValue value(Optional<Value> value, boolean filledIn) {
        return value.map(LiquidValues::of).orElse(filledIn || open ? LiquidValue.UNKNOWN : LiquidValue.NIL);
    }

    private static String first(String path) {
        int dot = path.indexOf('.');
        return dot < 0 ? path : path.substring(0, dot);
    }

    /** Values of YAML in Liquid. */
    private static final class LiquidValues {

        static LiquidValue of(Value value) {
            if (!(value instanceof Value.Scalar scalar)) {
                return LiquidValue.UNKNOWN;
            }
            return switch (scalar.kind()) {
                case NULL -> LiquidValue.NIL;
                case BOOLEAN -> scalar.text().equals("true") ? LiquidValue.TRUE : LiquidValue.FALSE;
                case DATE -> LiquidValue.UNKNOWN;
                default -> LiquidValue.of(scalar.text());
            };
        }
    }
}
