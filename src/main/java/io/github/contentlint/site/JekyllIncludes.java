package io.github.contentlint.site;

import io.github.contentlint.post.Dialect;
import io.github.contentlint.post.Image;
import io.github.contentlint.post.Link;
import io.github.contentlint.post.Post;
import io.github.contentlint.post.TemplateTag;
import io.github.contentlint.post.TemplateTag.Argument;
import io.github.contentlint.text.Span;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What posts take in with {@code include}, {@code include_relative} and {@code include_cached} (Jekyll 4.3.1,
 * {@code tags/include.rb}). Each file is read once a run. Safe for many threads.
 */
final class JekyllIncludes {

    private static final Set<String> TAGS = Set.of("include", "include_relative", "include_cached");

    /** Those of posts go two or three deep. */
    private static final int DEEPEST = 10;

    /** Files that one post takes in, so that files which take in others many times come to an end. */
    private static final int MOST = 1_000;

    /** Images, links and tags of all of them. */
    private static final int MOST_PARTS = 20_000;

    private final SiteFiles files;
    private final Path folder;
    private final Function<Path, Dialect> dialects;
    private final Map<Path, TemplateFile> read = new ConcurrentHashMap<>();

    /**
     * @param folder {@code _includes}
     * @param dialects how a file is read
     */
    JekyllIncludes(SiteFiles files, Path folder, Function<Path, Dialect> dialects) {
        this.files = files;
        this.folder = folder;
        this.dialects = dialects;
    }

    TakenIn of(Post post) {
        List<TemplateTag> tags = post.body().tags();
        if (tags.isEmpty() || tags.stream().noneMatch(tag -> TAGS.contains(tag.name()))) {
            return TakenIn.NOTHING;
        }
        Walk walk = new Walk(post);
        walk.through(TemplateFile.tagsOf(post), LiquidScope.ofPost(), Optional.empty(), true);
        return new TakenIn(walk.images, walk.links, walk.undecided);
    }

    private TemplateFile file(Path path) {
        return read.computeIfAbsent(path, p -> TemplateFile.read(p, dialects.apply(p)));
    }

    /** A post with its includes, as Liquid goes through them. */
    private final class Walk {

        private final Path postFolder;
        private final List<Image> images = new ArrayList<>();
        private final List<Link> links = new ArrayList<>();
        private final Deque<Path> within = new ArrayDeque<>();
        private int undecided;
        private int passed;
        private int taken;

        Walk(Post post) {
            this.postFolder = post.source().path().toAbsolutePath().normalize().getParent();
        }

        /**
         * @param place the tag of the post that takes the file in; empty for the post itself
         * @param sure whether it is for sure taken in
         */
        void through(TemplateFile file, LiquidScope scope, Optional<Span> place, boolean sure) {
            LiquidBranches branches = new LiquidBranches();
            for (TemplateFile.Part part : file.parts()) {
                if (++passed > MOST_PARTS) {
                    undecided++;
                    return;
                }
                if (part instanceof TemplateFile.Tag of) {
                    tag(of.tag(), file, scope, branches, place, sure);
                } else if (sure && branches.isSure()) {
                    take(part, scope, place.orElseThrow());
                } else if (!branches.isNever()) {
                    undecided++;
                }
            }
        }

        private void tag(
                TemplateTag tag,
                TemplateFile file,
                LiquidScope scope,
                LiquidBranches branches,
                Optional<Span> place,
                boolean sure) {
            if (TAGS.contains(tag.name())) {
                List<Argument> arguments = tag.arguments(file.source());
                if (!branches.isNever()) {
                    include(
                            tag.name(),
                            arguments,
                            scope.call(arguments),
                            place.orElse(tag.span()),
                            sure && branches.isSure());
                }
            } else if (tag.name().equals("assign")) {
                scope.assign(text(file, tag), branches.isSure());
            } else {
                branches.pass(tag.name(), text(file, tag), scope);
            }
        }

        private static String text(TemplateFile file, TemplateTag tag) {
            return file.source()
                    .substring(tag.arguments().start(), tag.arguments().end());
        }

        private void include(String tag, List<Argument> arguments, LiquidScope inner, Span place, boolean sure) {
            Optional<Path> path = arguments.stream()
                    .findFirst()
                    .filter(first -> first.name().isEmpty())
                    .flatMap(first -> path(tag, first.text()));
            if (path.isEmpty() || within.contains(path.get()) || within.size() >= DEEPEST || taken >= MOST) {
                return;
            }
            taken++;
            within.push(path.get());
            through(file(path.get()), inner, Optional.of(place), sure);
            within.pop();
        }

        private Optional<Path> path(String tag, String name) {
            boolean relative = tag.equals("include_relative");
            Path from = !relative
                    ? folder
                    : within.isEmpty() ? postFolder : within.peek().getParent();
            try {
                return files.file(from, name).filter(file -> relative || file.startsWith(folder));
            } catch (InvalidPathException e) {
                return Optional.empty();
            }
        }

        private void take(TemplateFile.Part part, LiquidScope scope, Span place) {
            Span nowhere = Span.at(place.start());
            if (part instanceof TemplateFile.Shown shown) {
                Image image = shown.image();
                images.add(new Image(image.syntax(), place, scope.fill(image.target()), nowhere, image.alt(), nowhere));
            } else if (part instanceof TemplateFile.Asked asked) {
                links.add(new Link(
                        asked.link().kind(), place, scope.fill(asked.link().target()), nowhere));
            }
        }
    }
}
