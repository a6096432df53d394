package io.github.contentlint.site;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;

/**
 * What was computed for the files under way, which many rules ask for; what is older gives way, so that memory does not
 * grow with the number of files. A file is known by its {@link Path} object. Safe for many threads.
 */
final class Recent<V> {

    private static final int BITS = 6;

    private record Entry<V>(Path file, V value) {}

    private final AtomicReferenceArray<Entry<V>> entries = new AtomicReferenceArray<>(1 << BITS);

    V get(Path file, Supplier<V> compute) {
        int slot = System.identityHashCode(file) * 0x9E3779B9 >>> Integer.SIZE - BITS;
        Entry<V> entry = entries.get(slot);
        if (entry == null || entry.file() != file) {
            entry = new Entry<>(file, compute.get());
            entries.set(slot, entry);
        }
        return entry.value();
    }
}
