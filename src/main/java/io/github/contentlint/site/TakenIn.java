package io.github.contentlint.site;

import io.github.contentlint.post.Image;
import io.github.contentlint.post.Link;
import java.util.List;

/**
 * What files of the site bring into a post: includes, shortcodes of its own. All of it stands where the post takes the file
 * in, and has no reference of its own there.
 *
 * @param images those that show for sure
 * @param links those that are there for sure
 * @param undecided how many depend on what cannot be known
 */
public record TakenIn(List<Image> images, List<Link> links, int undecided) {

    static final TakenIn NOTHING = new TakenIn(List.of(), List.of(), 0);

    public TakenIn {
        images = List.copyOf(images);
        links = List.copyOf(links);
    }
}
