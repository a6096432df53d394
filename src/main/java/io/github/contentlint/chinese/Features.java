package io.github.contentlint.chinese;

/** What can be said of the text around a character, as hashes. Training and checking use the same. */
interface Features {

    /** Upper bound of what {@link #extract} returns. */
    int MAX = 96;

    /**
     * Writes the features of the character at {@code index} and returns how many they are.
     *
     * @param features at least {@link #MAX} long
     */
    int extract(String text, int index, int[] features);
}
