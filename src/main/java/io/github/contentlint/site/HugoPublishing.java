package io.github.contentlint.site;

/** What decides where the files of a site's content are published. */
record HugoPublishing(
        HugoConfig config,
        HugoFrontMatter frontMatter,
        HugoLanguages languages,
        HugoEdition edition,
        HugoAddress.Book addresses,
        HugoIgnored ignored) {}
