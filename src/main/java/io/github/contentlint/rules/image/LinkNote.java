package io.github.contentlint.rules.image;

import io.github.contentlint.site.Anchors;
import io.github.contentlint.site.PageAddress;
import java.util.Arrays;
import java.util.List;

/**
 * What links of other posts may ask of a post, and what its own ask for.
 *
 * @param source the post's file, absolute
 * @param anchors hashes of the ids on its page, sorted
 * @param complete whether those are all
 */
record LinkNote(String source, PageAddress address, int[] anchors, boolean complete, List<WantedLink> wanted) {

    static LinkNote of(String source, PageAddress address, Anchors anchors, List<WantedLink> wanted) {
        int[] hashes =
                anchors.ids().stream().mapToInt(String::hashCode).sorted().toArray();
        return new LinkNote(source, address, hashes, anchors.isComplete(), List.copyOf(wanted));
    }

    /** A page of which only the head was read. */
    static LinkNote ofHead(String source, PageAddress address) {
        return new LinkNote(source, address, new int[0], false, List.of());
    }

    boolean has(String id) {
        return Arrays.binarySearch(anchors, id.hashCode()) >= 0;
    }

    boolean isPublished() {
        return address.state() == PageAddress.State.PUBLISHED;
    }
}
