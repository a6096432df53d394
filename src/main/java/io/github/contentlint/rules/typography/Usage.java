package io.github.contentlint.rules.typography;

/**
 * How often a style was kept to and departed from.
 *
 * @param kept occurrences in the style
 * @param departed occurrences in another
 */
record Usage(int kept, int departed) {

    private static final int ENOUGH = 20;
    private static final int MAJORITY_PERCENT = 80;

    static final Usage NONE = new Usage(0, 0);

    Usage plus(Usage other) {
        return new Usage(kept + other.kept, departed + other.departed);
    }

    /** Whether the style is the site's. */
    boolean isHouseStyle() {
        int all = kept + departed;
        return all >= ENOUGH && kept * 100L >= (long) MAJORITY_PERCENT * all;
    }
}
