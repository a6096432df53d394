package io.github.contentlint.image;

/** What a file that is no image holds. */
public enum Content {
    /** A web page, an error page most often. */
    HTML,
    /** XML that is no SVG, such as the error of an object store. */
    XML,
    JSON,
    /** The pointer that Git LFS or git-annex leaves in place of the file. */
    POINTER,
    TEXT,
    PDF,
    /** ZIP and what is built on it: office documents, archives. */
    ZIP,
    GZIP,
    VIDEO,
    /** Adobe Photoshop. */
    PSD,
    /** Nothing but zero bytes, as an interrupted copy leaves. */
    ZEROS
}
