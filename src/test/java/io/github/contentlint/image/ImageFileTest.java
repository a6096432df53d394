package io.github.contentlint.image;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import javax.imageio.ImageIO;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImageFileTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"png,PNG", "jpg,JPEG", "gif,GIF", "bmp,BMP"})
    void wholeImagesAreIntactAndKnowTheirSize(String format, ImageType type) throws IOException {
        byte[] image = drawing(format, 90, 70);

        assertIntact(image, type, 90, 70);
        assertIntact(append(image, "appended by a phone".getBytes(UTF_8)), type, 90, 70);
    }

    @ParameterizedTest
    @CsvSource({"png,PNG", "jpg,JPEG", "gif,GIF", "bmp,BMP"})
    void cutImagesAreTruncatedWhereverTheyAreCut(String format, ImageType type) throws IOException {
        byte[] image = drawing(format, 90, 70);

        for (int length = 30; length < image.length / 2; length += 7) {
            assertThat(inspect(Arrays.copyOf(image, length)))
                    .as("cut to %d of %d", length, image.length)
                    .isEqualTo(new ImageFile.Truncated(type, length));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif", "bmp"})
    void theStartOfAnImageIsNotTakenForAllOfIt(String format) throws IOException {
        byte[] image = drawing(format, 300, 200);

        assertThat(ImageFile.inspect(image, true)).isInstanceOf(ImageFile.Intact.class);
        for (int length = 0; length < Math.min(image.length, 5000); length += length < 100 ? 1 : 97) {
            assertThat(ImageFile.inspect(Arrays.copyOf(image, length), false))
                    .as("%d bytes of %d", length, image.length)
                    .isInstanceOfAny(ImageFile.Intact.class, ImageFile.Unknown.class);
        }
    }

    @Test
    void theStartOfAnSvgIsNotTakenForAllOfIt() {
        byte[] start = "<svg xmlns='http://www.w3.org/2000/svg'><g><path d='M0".getBytes(UTF_8);

        assertThat(ImageFile.inspect(start, false)).isInstanceOf(ImageFile.Intact.class);
        assertThat(ImageFile.inspect(start, true)).isInstanceOf(ImageFile.Damaged.class);
    }

    @Test
    void missingTrailersThatBrowsersDoNotMindAreIntact() throws IOException {
        byte[] png = drawing("png", 9, 7);
        byte[] gif = drawing("gif", 9, 7);

        assertIntact(Arrays.copyOf(png, png.length - 12), ImageType.PNG, 9, 7);
        assertIntact(Arrays.copyOf(gif, gif.length - 1), ImageType.GIF, 9, 7);
    }

    @Test
    void largeCutPngIsToldByItsChunks() throws IOException {
        byte[] image = drawing("png", 900, 700);

        assertThat(image.length).isGreaterThan(200_000);
        assertIntact(image, ImageType.PNG, 900, 700);
        assertThat(inspect(Arrays.copyOf(image, 150_000))).isEqualTo(new ImageFile.Truncated(ImageType.PNG, 150_000));
    }

    @Test
    void jpegWithForeignDataBehindItIsIntact() throws IOException {
        byte[] video = new byte[40_000];
        new Random(1).nextBytes(video);

        assertIntact(append(drawing("jpg", 9, 7), video), ImageType.JPEG, 9, 7);
        assertIntact(append(drawing("jpg", 9, 7), new byte[40_000]), ImageType.JPEG, 9, 7);
    }

    @Test
    void pngHeaderThatBrowsersRefuseIsDamaged() throws IOException {
        byte[] wrongChecksum = drawing("png", 9, 7);
        wrongChecksum[19]++;

        assertThat(inspect(wrongChecksum)).isEqualTo(damaged(ImageType.PNG, ImageFile.Damage.HEADER));
    }

    @Test
    void bytesMangledAsTextAreToldFromOtherDamage() throws IOException {
        byte[] png = drawing("png", 9, 7);
        byte[] jpeg = drawing("jpg", 9, 7);
        String latin1 = new String(png, StandardCharsets.ISO_8859_1);

        assertThat(inspect(latin1.replace("\r\n", "\n").getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo(damaged(ImageType.PNG, ImageFile.Damage.LINE_ENDS));
        assertThat(inspect(latin1.replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo(damaged(ImageType.PNG, ImageFile.Damage.LINE_ENDS));
        for (Charset readAs : new Charset[] {UTF_8, StandardCharsets.ISO_8859_1}) {
            assertThat(inspect(new String(png, readAs).getBytes(UTF_8)))
                    .isEqualTo(damaged(ImageType.PNG, ImageFile.Damage.TEXT_ENCODING));
            assertThat(inspect(new String(jpeg, readAs).getBytes(UTF_8)))
                    .isEqualTo(damaged(ImageType.JPEG, ImageFile.Damage.TEXT_ENCODING));
        }
    }

    @Test
    void webpIsMeasuredByItsHeader() throws IOException {
        byte[] lossless = webp("VP8L", new byte[] {0x2F, 0x63, (byte) 0xC0, 0x0F, 0, 0, 0, 0, 0, 0});
        byte[] lossy = webp("VP8 ", new byte[] {0, 0, 0, (byte) 0x9D, 1, 0x2A, 100, 0, 64, 0});
        byte[] extended = webp("VP8X", new byte[] {0, 0, 0, 0, 99, 0, 0, 63, 0, 0});

        assertIntact(lossless, ImageType.WEBP, 100, 64);
        assertIntact(lossy, ImageType.WEBP, 100, 64);
        assertIntact(extended, ImageType.WEBP, 100, 64);
        assertThat(inspect(Arrays.copyOf(lossy, lossy.length - 3)))
                .isEqualTo(new ImageFile.Truncated(ImageType.WEBP, lossy.length - 3));
    }

    @Test
    void avifIsMeasuredByItsPropertiesAndCutAtItsBoxes() throws IOException {
        byte[] ispe = box("ispe", ints(0, 100, 64));
        byte[] meta = box("meta", append(ints(0), box("iprp", box("ipco", ispe))));
        byte[] image = append(append(box("ftyp", "avif\0\0\0\0mif1".getBytes(UTF_8)), meta), box("mdat", new byte[50]));

        assertIntact(image, ImageType.AVIF, 100, 64);
        assertThat(inspect(Arrays.copyOf(image, image.length - 1)))
                .isEqualTo(new ImageFile.Truncated(ImageType.AVIF, image.length - 1));
    }

    @Test
    void heicIsNoAvif() throws IOException {
        assertIntact(box("ftyp", "mif1\0\0\0\0mif1heic".getBytes(UTF_8)), ImageType.HEIC);
        assertIntact(box("ftyp", "mif1\0\0\0\0mif1avif".getBytes(UTF_8)), ImageType.AVIF);
    }

    @Test
    void iconNeedsOneEntryInFull() throws IOException {
        ByteBuffer icon = ByteBuffer.allocate(62).order(ByteOrder.LITTLE_ENDIAN);
        icon.put(new byte[] {0, 0, 1, 0, 1, 0, 32, 0, 0, 0, 1, 0, 32, 0})
                .putInt(40)
                .putInt(22);

        assertIntact(icon.array(), ImageType.ICO, 32, 256);
        assertThat(inspect(Arrays.copyOf(icon.array(), 40))).isEqualTo(new ImageFile.Truncated(ImageType.ICO, 40));
    }

    @Test
    void svgIsReadAsXml() throws IOException {
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"10\" height=\"20px\"><g></g></svg>";

        assertIntact(svg.getBytes(UTF_8), ImageType.SVG);
        assertThat(inspect("\uFEFF<?xml version='1.0'?>\n<!-- > -->\n" + svg)).isInstanceOf(ImageFile.Intact.class);
        assertIntact(
                ("<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://localhost:1/svg11.dtd\">" + svg)
                        .getBytes(UTF_8),
                ImageType.SVG);
        assertIntact(svg.getBytes(StandardCharsets.UTF_16), ImageType.SVG);
        assertThat(inspect(svg.replace("<g>", "\n<g")))
                .isEqualTo(new ImageFile.Damaged(ImageType.SVG, ImageFile.Damage.MALFORMED_XML, 2));
        assertThat(inspect(svg.replace("<g>", "<g xlink:href='#a'>")))
                .isEqualTo(new ImageFile.Damaged(ImageType.SVG, ImageFile.Damage.MALFORMED_XML, 1));
        assertThat(inspect("<svg viewBox='0 0 1 1'></svg>"))
                .isEqualTo(damaged(ImageType.SVG, ImageFile.Damage.NO_NAMESPACE));
    }

    @Test
    void svgCannotReadOtherFilesOrGrow() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "<oops");
        String laughs = "<!DOCTYPE svg [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\"><!ENTITY c SYSTEM \"" + secret.toUri()
                + "\">]><svg xmlns=\"http://www.w3.org/2000/svg\">&b;&c;</svg>";

        assertIntact(laughs.getBytes(UTF_8), ImageType.SVG);
        assertIntact(laughs.getBytes(StandardCharsets.UTF_16), ImageType.SVG);
    }

    @Test
    void svgThatNestsOrHasAttributesWithoutEndIsReadInTime() throws IOException {
        String root = "<svg xmlns=\"http://www.w3.org/2000/svg\"><g";
        StringBuilder attributes = new StringBuilder(root);
        for (int i = 0; i < 9_000; i++) {
            attributes.append(" xmlns:a").append(i).append("='b").append(i).append('\'');
        }
        byte[] broad = attributes.append("/></svg>").toString().getBytes(UTF_8);
        byte[] deep = (root + ">" + "<g>".repeat(30_000) + "</g>".repeat(30_001) + "</svg>").getBytes(UTF_8);

        assertTimeout(Duration.ofSeconds(5), () -> {
            assertIntact(broad, ImageType.SVG);
            assertIntact(deep, ImageType.SVG);
        });
    }

    /** Error pages and SVG both may begin with a long comment. */
    @Test
    void markupWhoseRootIsOutOfReachIsNotJudged() throws IOException {
        String comment = "<?xml version='1.0'?><!--" + " licence".repeat(2_000) + "-->";

        assertThat(inspect(comment + "<svg xmlns='http://www.w3.org/2000/svg'/>"))
                .isEqualTo(new ImageFile.Unknown());
    }

    @ParameterizedTest
    @DisplayName("nothing that a parser says of a broken file is printed")
    @ValueSource(strings = {"\u00FF", "&nbsp;", "<g>"})
    void brokenSvgPrintsNothing(String broken) throws IOException {
        PrintStream screen = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setErr(new PrintStream(printed, true, UTF_8));
        try {
            byte[] svg = ("<svg xmlns='http://www.w3.org/2000/svg'>" + broken + "</svg>")
                    .getBytes(StandardCharsets.ISO_8859_1);
            assertThat(inspect(svg)).isEqualTo(new ImageFile.Damaged(ImageType.SVG, ImageFile.Damage.MALFORMED_XML, 1));
        } finally {
            System.setErr(screen);
        }
        assertThat(printed.toString(UTF_8)).isEmpty();
    }

    @Test
    void largeSvgIsJudgedByItsEnd() throws IOException {
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\">" + "<g></g>".repeat(50_000) + "</svg>\n";

        assertThat(inspect(svg)).isInstanceOf(ImageFile.Intact.class);
        assertThat(inspect(svg.replace("</svg>", "</svg >").getBytes(StandardCharsets.UTF_16)))
                .isInstanceOf(ImageFile.Intact.class);
        assertThat(inspect(svg.substring(0, 300_000))).isEqualTo(new ImageFile.Truncated(ImageType.SVG, 300_000));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<!DOCTYPE html><html></html>|HTML",
                "<html><body>404</body></html>|HTML",
                "<?xml version='1.0'?><Error><Code>NoSuchKey</Code></Error>|XML",
                "{\"error\": \"not found\"}|JSON",
                "version https://git-lfs.github.com/spec/v1|POINTER",
                "../../.git/annex/objects/Xx/Yy/SHA256E-s1--a.png|POINTER",
                "文件不存在|TEXT",
                "%PDF-1.7|PDF",
                "8BPS|PSD",
            })
    void otherContentIsNamed(String text, Content content) throws IOException {
        assertThat(inspect(text)).isEqualTo(new ImageFile.NotAnImage(content));
    }

    @Test
    void binaryContentIsNamedWhereKnown() throws IOException {
        assertThat(inspect("PK\u0003\u0004rest")).isEqualTo(new ImageFile.NotAnImage(Content.ZIP));
        assertThat(inspect(box("ftyp", "isom\0\0\0\0".getBytes(UTF_8))))
                .isEqualTo(new ImageFile.NotAnImage(Content.VIDEO));
        assertThat(inspect(new byte[100])).isEqualTo(new ImageFile.NotAnImage(Content.ZEROS));
        assertThat(inspect(new byte[] {1, 2, 3, (byte) 0xFF})).isEqualTo(new ImageFile.Unknown());
    }

    @Test
    void emptyFileIsEmpty() throws IOException {
        assertThat(inspect(new byte[0])).isEqualTo(new ImageFile.Empty());
    }

    @Test
    void whatIsNoRegularFileIsNotOpened() {
        assertThat(ImageFile.inspect(folder)).isEqualTo(new ImageFile.Unknown());
        assertThat(ImageFile.inspect(folder.resolve("absent"))).isEqualTo(new ImageFile.Unknown());
        Path endless = Path.of("/dev/zero");
        if (Files.exists(endless)) {
            assertThat(ImageFile.inspect(endless)).isEqualTo(new ImageFile.Unknown());
        }
    }

    /** A sparse file of 4 GB: inspecting it may not read it. */
    @ParameterizedTest
    @ValueSource(strings = {"\u0089PNG\r\n\u001a\n", "\u00FF\u00D8\u00FF\u00E0", "GIF89a", "RIFF", "<svg ", "BM"})
    void hugeFilesAreNotRead(String start) throws IOException {
        Path file = folder.resolve("huge");
        try (RandomAccessFile huge = new RandomAccessFile(file.toFile(), "rw")) {
            huge.write(start.getBytes(StandardCharsets.ISO_8859_1));
            huge.setLength(4L << 30);
        }
        Assertions.assertThatCode(() -> org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
                        Duration.ofSeconds(60), () -> ImageFile.inspect(file)))
                .doesNotThrowAnyException();
    }

    /** Whatever follows a signature, inspecting ends and does not throw. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0089PNG\r\n\u001a\n",
                "\u00FF\u00D8\u00FF",
                "GIF89a",
                "RIFF\0\0\0\0WEBPVP8X",
                "\0\0\0\u0010ftypavif",
                "BM",
                "\0\0\1\0\1\0",
                "<svg"
            })
    void hostileBytesAreHarmless(String start) throws IOException {
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            byte[] noise = new byte[random.nextInt(600)];
            random.nextBytes(noise);
            Arrays.fill(noise, 0, random.nextInt(noise.length + 1), (byte) (random.nextBoolean() ? 0 : 0xFF));
            assertThat(inspect(append(start.getBytes(StandardCharsets.ISO_8859_1), noise)))
                    .isNotNull();
        }
    }

    @ParameterizedTest
    @CsvSource({"0", "1", "2147483647", "-1"})
    void boxesOfAnySizeLeadForward(int size) throws IOException {
        byte[] boxes = append(
                box("ftyp", "avif\0\0\0\0".getBytes(UTF_8)),
                append(ints(size), "meta\0\0\0\0\0\0\0\0".getBytes(UTF_8)));

        assertThat(inspect(boxes)).isNotNull();
    }

    private ImageFile inspect(String text) throws IOException {
        return inspect(text.getBytes(UTF_8));
    }

    private ImageFile inspect(byte[] bytes) throws IOException {
        return ImageFile.inspect(Files.write(folder.resolve("file"), bytes));
    }

    private void assertIntact(byte[] file, ImageType type, long width, long height) throws IOException {
        assertThat(inspect(file))
                .isEqualTo(new ImageFile.Intact(type, file.length, Optional.of(new ImageFile.Size(width, height))));
    }

    /** No size is told. */
    private void assertIntact(byte[] file, ImageType type) throws IOException {
        assertThat(inspect(file)).isEqualTo(new ImageFile.Intact(type, file.length, Optional.empty()));
    }

    private static ImageFile damaged(ImageType type, ImageFile.Damage damage) {
        return new ImageFile.Damaged(type, damage, 0);
    }

    private static byte[] drawing(String format, int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(3);
        for (int i = 0; i < width * height; i++) {
            image.setRGB(i % width, i / width, random.nextInt(1 << 24));
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        assertThat(ImageIO.write(image, format, bytes)).isTrue();
        return bytes.toByteArray();
    }

    private static byte[] webp(String chunk, byte[] data) {
        ByteBuffer bytes = ByteBuffer.allocate(20 + data.length).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put("RIFF".getBytes(UTF_8)).putInt(12 + data.length).put("WEBP".getBytes(UTF_8));
        return bytes.put(chunk.getBytes(UTF_8)).putInt(data.length).put(data).array();
    }

    private static byte[] box(String name, byte[] content) {
        return append(append(ints(8 + content.length), name.getBytes(UTF_8)), content);
    }

    private static byte[] ints(int... values) {
        ByteBuffer bytes = ByteBuffer.allocate(4 * values.length);
        Arrays.stream(values).forEach(bytes::putInt);
        return bytes.array();
    }

    private static byte[] append(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
