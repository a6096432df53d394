package io.github.contentlint.rules.image;

import io.github.contentlint.lint.NotedPlace;

/**
 * A link whose page has to be looked for once all posts are known.
 *
 * @param place of its target
 * @param target as written
 * @param path of the page below the host; empty where a source file is asked for
 * @param source file that is asked for; empty where a path is
 * @param fragment decoded, or empty
 * @param slug of the fragment, as the ids of headings are made
 * @param rewritten whether the generator puts the page's URL in the place of the source file
 */
record WantedLink(
        NotedPlace place, String target, String path, String source, String fragment, String slug, boolean rewritten) {}
