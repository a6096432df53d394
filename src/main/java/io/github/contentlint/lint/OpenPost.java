package io.github.contentlint.lint;

import io.github.contentlint.post.Post;
import io.github.contentlint.text.SourceFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A post that was read, with what its rules say as they look at it one after another.
 *
 * @param post empty where there is nothing to check
 * @param result grows with each rule
 * @param memory what rules keep of this post for one another
 */
record OpenPost(Optional<Post> post, PostResult result, Map<Class<?>, Object> memory) {

    /** Nothing to check: all there is to say is said. */
    static OpenPost closed(PostResult result) {
        return new OpenPost(Optional.empty(), result, Map.of());
    }

    static OpenPost parsed(SourceFile file, Post post) {
        PostResult result = new PostResult(file.name(), true, new ArrayList<>(), new ArrayList<>(), new HashMap<>());
        return new OpenPost(Optional.of(post), result, new HashMap<>());
    }
}
