package io.github.contentlint.site;

/** How Vue's compilers read a reference before they make an import of it. */
final class VueText {

    private VueText() {}

    /** Backslashes are slashes to {@code url.parse} of Node, which Vue 3's compiler asks. */
    static Reference slashes(Reference reference) {
        String text = reference.text();
        boolean path = text.indexOf('\\') >= 0 && !text.startsWith("\\\\") && !text.contains(":");
        return path ? reference.withText(text.replace('\\', '/')) : reference;
    }

    /** {@code ~} says to webpack's loaders that a package or alias follows. */
    static Target.Local withoutTilde(Target.Local target) {
        return target.path().startsWith("~") ? target.withPath(target.path().replaceFirst("^~/?+", "")) : target;
    }

    /** A name that may be that of a package: no path, and no alias. */
    static boolean isBare(Target.Local target) {
        return !target.path().matches("(?s)(?:[./@].*)?+");
    }
}
