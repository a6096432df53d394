package io.github.contentlint.site;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/**
 * What was computed last, which many rules or posts ask for again; what is older gives way, so that memory does not grow
 * with the number of files. Safe for many threads.
 *
 * @param <K> what is asked about
 * @param <V> what was computed for it
 */
final class Recent<K, V> {

    private static final int BITS = 6;

    private record Entry<K, V>(K key, V value) {}

    private final AtomicReferenceArray<Entry<K, V>> entries = new AtomicReferenceArray<>(1 << BITS);

    /**
     * @param compute must say the same of equal keys
     */
    V get(K key, Function<? super K, ? extends V> compute) {
        int slot = key.hashCode() * 0x9E3779B9 >>> Integer.SIZE - BITS;
        Entry<K, V> entry = entries.get(slot);
        if (entry == null || !entry.key().equals(key)) {
            entry = new Entry<>(key, compute.apply(key));
            entries.set(slot, entry);
        }
        return entry.value();
    }
}
