/**
 * Rules that hold a site to its own style: what most of it does is right, what departs from that is found. A style is the
 * site's where at least 80 % of at least 20 occurrences keep to it; else the rules are silent.
 */
package io.github.contentlint.rules.typography;
