package io.github.contentlint.rules.image;

import io.github.contentlint.lint.Option;
import io.github.contentlint.lint.RuleContext;
import io.github.contentlint.post.Image;
import io.github.contentlint.post.Post;
import io.github.contentlint.post.TemplateTag;
import io.github.contentlint.post.TemplateTag.Argument;
import io.github.contentlint.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Images of shortcodes and tags that a theme defines, found where the configuration says which argument is the address. */
final class ConfiguredShortcodes {

    static final Option OPTION = new Option(
            "shortcodes",
            Option.Type.STRINGS,
            List.of(),
            "Shortcodes and tags of a theme that show an image, each with the argument that holds its address: image:src, or "
                    + "pic:0 for the first one without a name.");

    /** Names of arguments, or their numbers, by the name of the shortcode. */
    private final Map<String, List<String>> arguments = new HashMap<>();

    private ConfiguredShortcodes(List<String> configured) {
        for (String one : configured) {
            int colon = one.lastIndexOf(':');
            if (colon > 0) {
                arguments
                        .computeIfAbsent(one.substring(0, colon).strip(), name -> new ArrayList<>())
                        .add(one.substring(colon + 1).strip());
            }
        }
    }

    static ConfiguredShortcodes of(RuleContext context) {
        return context.remember(
                ConfiguredShortcodes.class,
                OPTION.name(),
                name -> new ConfiguredShortcodes(context.options().strings(name)));
    }

    List<Image> images(Post post) {
        if (arguments.isEmpty()) {
            return List.of();
        }
        String source = post.source().text();
        return post.body().tags().stream()
                .flatMap(tag -> arguments.getOrDefault(tag.name(), List.of()).stream()
                        .flatMap(argument -> find(tag.arguments(source), argument).stream())
                        .map(found -> image(tag, found)))
                .toList();
    }

    private static Optional<Argument> find(List<Argument> written, String argument) {
        if (!argument.matches("\\d{1,3}")) {
            return written.stream().filter(a -> a.name().equals(argument)).findFirst();
        }
        return written.stream()
                .filter(a -> a.name().isEmpty())
                .skip(Integer.parseInt(argument))
                .findFirst();
    }

    private static Image image(TemplateTag tag, Argument address) {
        Span end = Span.at(tag.arguments().end());
        return new Image(Image.Syntax.SHORTCODE, tag.span(), address.text(), address.span(), Optional.of(""), end);
    }
}
