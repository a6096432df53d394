package io.github.contentlint.net;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Keeps what asking says of itself. */
public final class QuietJournal implements Journal {

    private final List<String> lines = Collections.synchronizedList(new ArrayList<>());

    public List<String> lines() {
        return List.copyOf(lines);
    }

    @Override
    public void progress(int answered, int all) {
        lines.add(answered + " of " + all);
    }

    @Override
    public void networkUnavailable() {
        lines.add("no network");
    }

    @Override
    public void cacheIgnored(String file, String reason) {
        lines.add("cache ignored: " + reason);
    }
}
