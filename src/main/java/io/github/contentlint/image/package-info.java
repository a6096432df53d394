/**
 * What the bytes of an image file are. Files are never read whole and nothing is ever decompressed: the head, the tail
 * and the headers between them tell what a browser will be able to show.
 */
package io.github.contentlint.image;
