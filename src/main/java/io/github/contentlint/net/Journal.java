package io.github.contentlint.net;

/** What asking says of itself, beside verdicts. */
public interface Journal {

    /** Said again and again while it goes on. */
    void progress(int answered, int all);

    /** Said once. */
    void networkUnavailable();

    /**
     * Said once.
     *
     * @param file that was of no use
     * @param reason in English
     */
    void cacheIgnored(String file, String reason);
}
