/** Rules about images and the other files that a post needs in order to be shown as its author meant. */
package io.github.contentlint.rules.image;
