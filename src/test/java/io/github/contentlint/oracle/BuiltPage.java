package io.github.contentlint.oracle;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A page as a generator wrote it.
 *
 * @param source the path of the post it was made of, as its layout says in {@code <meta name="source">}
 * @param references what it asks for of its own site, in the order of the page
 */
record BuiltPage(String source, List<Reference> references) {

    /**
     * @param url as the page has it
     * @param exists whether the built site holds it
     */
    record Reference(String url, boolean exists) {

        Verdict verdict() {
            return exists ? Verdict.SHOWN : Verdict.BROKEN;
        }
    }

    Verdict verdict() {
        return Verdict.of(references.stream().map(Reference::verdict).toList());
    }

    /** Reads a page; empty where it names no source. */
    static Optional<BuiltPage> of(Document page, Path file, Output output) {
        Element source = page.selectFirst("meta[name=source]");
        if (source == null || source.attr("content").isEmpty()) {
            return Optional.empty();
        }
        String path = output.urlPath(file);
        List<Reference> references = new ArrayList<>();
        for (Element element : page.body().getAllElements()) {
            asked(element).filter(output::isOwn).forEach(url -> references.add(output.look(path, url)));
        }
        return Optional.of(new BuiltPage(source.attr("content"), references));
    }

    private static Stream<String> asked(Element element) {
        Stream<String> own = switch (element.normalName()) {
            case "img" -> images(element);
            case "source" -> Stream.concat(attribute(element, "src"), candidates(element, "srcset"));
            case "video" -> Stream.concat(attribute(element, "src"), attribute(element, "poster"));
            case "audio", "embed", "iframe", "script", "input" -> attribute(element, "src");
            case "image" -> Stream.concat(attribute(element, "href"), attribute(element, "xlink:href"));
            case "object" -> attribute(element, "data");
            case "link" -> attribute(element, "href");
            default -> Stream.empty();
        };
        return Stream.concat(own, Style.urls(element.attr("style")));
    }

    private static Stream<String> images(Element image) {
        Stream<String> plain = image.hasAttr("src")
                ? Stream.of(image.attr("src"))
                : image.hasAttr("srcset") || image.attributesSize() == 0 ? Stream.empty() : Stream.of("");
        return Stream.of(
                        plain,
                        candidates(image, "srcset"),
                        attribute(image, "data-src"),
                        attribute(image, "data-original"))
                .flatMap(urls -> urls);
    }

    private static Stream<String> attribute(Element element, String name) {
        return element.hasAttr(name) ? Stream.of(element.attr(name)) : Stream.empty();
    }

    private static Stream<String> candidates(Element element, String name) {
        return attribute(element, name)
                .flatMap(value -> Stream.of(value.split(",\\s")))
                .map(candidate -> candidate.strip().split("\\s")[0]);
    }

    /** What style sheets ask for. */
    private static final class Style {

        private static final Pattern URL = Pattern.compile("url\\(\\s*+['\"]?([^'\")]++)['\"]?\\s*+\\)");

        static Stream<String> urls(String style) {
            return URL.matcher(style).results().map(found -> found.group(1));
        }
    }

    /**
     * A folder that a generator filled.
     *
     * @param url where it will be, with the path
     * @param base the path
     */
    record Output(Path folder, String url, String base) {

        private static final Pattern ABSOLUTE = Pattern.compile("(?i)(?:[a-z][a-z0-9+.-]*+:|//).*+", Pattern.DOTALL);

        /** Whether it is this site that is asked. */
        boolean isOwn(String reference) {
            return !ABSOLUTE.matcher(reference.strip()).matches()
                    || ownPath(reference.strip()).isPresent()
                    || reference.startsWith("file:");
        }

        private Optional<String> ownPath(String reference) {
            String host = url.substring(url.indexOf("//"), url.length() - base.length());
            Matcher own = Pattern.compile("(?:https?:)?" + Pattern.quote(host) + "(/.*)?")
                    .matcher(reference);
            return own.matches() ? Optional.of(own.group(1) == null ? "/" : own.group(1)) : Optional.empty();
        }

        String urlPath(Path file) {
            String path = folder.relativize(file).toString().replace('\\', '/').replace("%", "%25");
            return base + "/" + (path.endsWith("index.html") ? path.substring(0, path.length() - 10) : path);
        }

        Reference look(String page, String reference) {
            String path = ownPath(reference.strip()).orElse(reference.strip());
            if (path.isEmpty()) {
                return new Reference(reference, false);
            }
            String plain = path.replaceFirst("[?#].*", "");
            String whole = settle(plain.startsWith("/") ? plain : page.substring(0, page.lastIndexOf('/') + 1) + plain);
            return new Reference(reference, whole.startsWith(base + "/") && isFile(whole.substring(base.length() + 1)));
        }

        private boolean isFile(String path) {
            try {
                return !path.isEmpty()
                        && Files.isRegularFile(
                                folder.resolve(URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8)));
            } catch (IllegalArgumentException e) {
                // no valid percent-encoding, no valid path
                return false;
            }
        }

        private static String settle(String path) {
            List<String> kept = new ArrayList<>();
            for (String segment : path.split("/", -1)) {
                if (segment.equals("..")) {
                    if (!kept.isEmpty()) {
                        kept.remove(kept.size() - 1);
                    }
                } else if (!segment.equals(".") && !segment.isEmpty()) {
                    kept.add(segment);
                }
            }
            return "/" + String.join("/", kept);
        }
    }
}
