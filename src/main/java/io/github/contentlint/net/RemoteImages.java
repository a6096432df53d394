package io.github.contentlint.net;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Asks other servers whether they have images. */
public interface RemoteImages {

    /**
     * Asks for images, each once; waits for the last answer.
     *
     * @param urls absolute, as written; the same one any number of times
     * @param site address of the site that shows them, which browsers send along; empty where it is not known or pages
     *     keep it to themselves
     * @return a verdict for each of the URLs
     */
    Map<String, Verdict> ask(Collection<String> urls, Optional<String> site);

    /** Whether addresses of this machine and of private networks are asked as any other. */
    boolean asksPrivateAddresses();

    /** Asks nobody, and says why. */
    static RemoteImages none(Cause why) {
        return new RemoteImages() {
            @Override
            public Map<String, Verdict> ask(Collection<String> urls, Optional<String> site) {
                return urls.stream().distinct().collect(Collectors.toMap(Function.identity(), url -> Verdict.of(why)));
            }

            @Override
            public boolean asksPrivateAddresses() {
                return false;
            }
        };
    }
}
