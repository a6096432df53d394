package io.github.contentlint.chinese;

/** The words on either side of a particle and their parts of speech. */
final class WordFeatures implements Features {

    private final Segmenter around;
    private int[] out = new int[0];
    private int count;

    WordFeatures(Segmenter around) {
        this.around = around;
    }

    @Override
    public int extract(String text, int index, int[] features) {
        around.look(text, index);
        around.split();
        return extract(features);
    }

    /** The features of the place that the segmenter has split last. */
    int extract(int[] features) {
        out = features;
        count = 0;
        for (int l = 0; l <= 3; l++) {
            for (int r = 0; r <= 3; r++) {
                if (l + r > 0) {
                    kinds(l, r);
                    if (l + r <= 4 && (l == 0 || r == 0 || l + r < 4 || l == r)) {
                        words(l, r);
                    }
                }
            }
        }
        mixed(1, 0, 0, 1);
        mixed(0, 1, 1, 0);
        mixed(1, 0, 0, 2);
        mixed(0, 1, 2, 0);
        mixed(1, 0, 2, 1);
        mixed(0, 1, 1, 2);
        mixed(2, 0, 0, 1);
        mixed(0, 2, 1, 0);
        mixed(1, 0, 2, 2);
        mixed(0, 1, 2, 2);
        mixed(1, 1, 2, 2);
        return count;
    }

    private void kinds(int l, int r) {
        mixed(0, 0, l, r);
    }

    private void words(int l, int r) {
        mixed(l, r, 0, 0);
    }

    /** The nearest words, then the kinds of those up to {@code kl} and {@code kr}. */
    private void mixed(int l, int r, int kl, int kr) {
        long hash = 0x51ED27 + l + 4L * r + 16L * kl + 64L * kr;
        for (int i = 0; i < l; i++) {
            hash = mix(hash ^ around.left(i).key());
        }
        for (int i = 0; i < r; i++) {
            hash = mix(hash ^ around.right(i).key());
        }
        for (int i = l; i < kl; i++) {
            hash = mix(hash ^ around.left(i).shape());
        }
        for (int i = r; i < kr; i++) {
            hash = mix(hash ^ around.right(i).shape());
        }
        int key = (int) (mix(hash) >>> 32);
        out[count++] = key == 0 ? 1 : key;
    }

    private static long mix(long hash) {
        long h = (hash ^ hash >>> 32) * 0xBF58476D1CE4E5B9L;
        return h ^ h >>> 29;
    }
}
