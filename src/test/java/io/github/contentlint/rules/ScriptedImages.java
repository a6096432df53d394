package io.github.contentlint.rules;

import io.github.contentlint.net.Cause;
import io.github.contentlint.net.RemoteImages;
import io.github.contentlint.net.Verdict;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Other servers, played from a script. What no line is about is shown.
 *
 * @param lines address, cause and detail, with spaces between
 */
record ScriptedImages(List<String> lines) implements RemoteImages {

    @Override
    public Map<String, Verdict> ask(Collection<String> urls, Optional<String> site) {
        Map<String, Verdict> verdicts = new HashMap<>();
        urls.forEach(url -> verdicts.put(url, Verdict.of(Cause.SHOWN)));
        for (String line : lines) {
            String[] parts = line.split(" ", 3);
            verdicts.put(parts[0], new Verdict(Cause.valueOf(parts[1]), parts.length > 2 ? parts[2] : ""));
        }
        return verdicts;
    }

    @Override
    public boolean asksPrivateAddresses() {
        return false;
    }
}
