package io.github.contentlint.post;

import java.util.Set;

/** A set of element names, to be asked once an element: each name has a slot of its own. Immutable. */
public final class ElementNames {

    private final String[] slots;
    private final int factor;
    private final int shift;

    private ElementNames(Set<String> names) {
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(names.size() * 4);
        if (names.isEmpty()) {
            throw new IllegalArgumentException("no names");
        }
        int tried = 0x9E3779B9;
        while (!areApart(names, tried, Integer.SIZE - bits)) {
            tried += 2;
        }
        factor = tried;
        shift = Integer.SIZE - bits;
        slots = new String[1 << bits];
        names.forEach(name -> slots[slot(name, factor, shift)] = name);
    }

    /**
     * @param names in lower case, one at least
     * @throws IllegalArgumentException if there is none, or one twice
     */
    public static ElementNames of(String... names) {
        return new ElementNames(Set.of(names));
    }

    public boolean has(Element element) {
        String name = element.name();
        return name.equals(slots[slot(name, factor, shift)]);
    }

    private static boolean areApart(Set<String> names, int factor, int shift) {
        return names.stream()
                        .mapToInt(name -> slot(name, factor, shift))
                        .distinct()
                        .count()
                == names.size();
    }

    private static int slot(String name, int factor, int shift) {
        return name.hashCode() * factor >>> shift;
    }
}
