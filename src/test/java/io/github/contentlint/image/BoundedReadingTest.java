package io.github.contentlint.image;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.github.contentlint.image.ImageFile.Damage;
import io.github.contentlint.image.ImageFile.Damaged;
import io.github.contentlint.image.ImageFile.Intact;
import io.github.contentlint.image.ImageFile.Size;
import io.github.contentlint.image.ImageFile.Truncated;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Inspecting an image costs little")
class BoundedReadingTest {

    private static final int MEGABYTE = 1 << 20;

    private long read;

    @Test
    @DisplayName("a JPEG of 10 MB: its headers and its end")
    void largeJpeg() throws IOException {
        byte[] scan = new byte[10 * MEGABYTE];
        byte[] frame = latin1("\u00FF\u00D8\u00FF\u00C0\0\u000b\b\0\100\0\60\1\1\u0011\0\u00FF\u00DA\0\2");
        byte[] jpeg = join(frame, scan, latin1("\u00FF\u00D9"));

        assertThat(inspect(jpeg)).isEqualTo(new Intact(ImageType.JPEG, jpeg.length, Optional.of(new Size(0x30, 0x40))));
        assertThat(read).isLessThan(17 * 1024);
    }

    @Test
    @DisplayName("a PNG of 10 MB: its header and its end, and where that is cut off the heads of its chunks")
    void largePng() throws IOException {
        byte[] png = png(4000, 3000, 10 * MEGABYTE);

        assertThat(inspect(png)).isEqualTo(new Intact(ImageType.PNG, png.length, Optional.of(new Size(4000, 3000))));
        assertThat(read).isLessThan(5 * 1024);
        assertThat(inspect(Arrays.copyOf(png, 9 * MEGABYTE))).isEqualTo(new Truncated(ImageType.PNG, 9 * MEGABYTE));
        assertThat(read).isLessThan(100 * 1024);
    }

    @Test
    @DisplayName("a GIF of 10 MB: its end, and where that is cut off as many blocks as the budget allows")
    void largeGif() throws IOException {
        byte[] gif = join(
                latin1("GIF89a\100\0\60\0\0\0\0,\0\0\0\0\100\0\60\0\0\2"),
                repeated("\u00FF" + "x".repeat(255), 10 * MEGABYTE / 256),
                latin1("\0;"));

        assertThat(inspect(gif)).isInstanceOf(Intact.class);
        assertThat(read).isLessThan(1024);
        assertThat(inspect(Arrays.copyOf(gif, MEGABYTE / 2))).isEqualTo(new Truncated(ImageType.GIF, MEGABYTE / 2));
        assertThat(inspect(Arrays.copyOf(gif, 9 * MEGABYTE)))
                .as("too far to tell")
                .isInstanceOf(Intact.class);
        assertThat(read).isLessThanOrEqualTo(FileBytes.BUDGET);
    }

    @Test
    @DisplayName("numbers that lie are not believed")
    void lyingNumbers() throws IOException {
        byte[] endlessChunk = join(Arrays.copyOf(png(9, 7, 0), 33), ints(Integer.MAX_VALUE), latin1("IDATx"));
        byte[] bomb = png(Integer.MAX_VALUE, Integer.MAX_VALUE, 100);
        byte[] outside = join(
                latin1("\0\0\1\0\1\0\u0010\u0010\0\0\1\0\u0020\0"),
                little(40),
                little(Integer.MAX_VALUE),
                new byte[40]);
        byte[] bitmap = join(latin1("BM"), new byte[8], little(54, 40, -1, Integer.MIN_VALUE + 1, -1, 0), new byte[24]);

        assertThat(inspect(endlessChunk)).isEqualTo(new Truncated(ImageType.PNG, endlessChunk.length));
        assertThat(inspect(bomb))
                .isEqualTo(new Intact(
                        ImageType.PNG, bomb.length, Optional.of(new Size(Integer.MAX_VALUE, Integer.MAX_VALUE))));
        assertThat(inspect(png(Integer.MIN_VALUE, 1, 100))).isEqualTo(new Damaged(ImageType.PNG, Damage.HEADER, 0));
        assertThat(inspect(outside)).isEqualTo(new Truncated(ImageType.ICO, outside.length));
        assertThat(inspect(bitmap)).isEqualTo(new Truncated(ImageType.BMP, bitmap.length));
        assertThat(new Size(1L << 40, 1L << 40).pixels()).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    @DisplayName("the largest of an image, its tiles and its thumbnail is its size")
    void sizeAmongTiles() throws IOException {
        byte[] properties = box("ipco", property(512, 512), property(1600, 1200), property(160, 120));
        byte[] avif = join(box("ftyp", latin1("avif\0\0\0\0mif1")), box("meta", ints(0), box("iprp", properties)));

        assertThat(inspect(avif)).isEqualTo(new Intact(ImageType.AVIF, avif.length, Optional.of(new Size(1600, 1200))));
    }

    static Stream<byte[]> endless() {
        return Stream.of(
                join(latin1("\u00FF\u00D8"), repeated("\u00FF", MEGABYTE)),
                join(latin1("\u00FF\u00D8"), repeated("\u00FF\u00E0\0\2", MEGABYTE / 4)),
                join(latin1("GIF89a\1\0\1\0\0\0\0"), repeated("!\u00FE\1x\0", MEGABYTE / 5)),
                join(latin1("\u0089PNG\r\n\u001a\n"), repeated("\0\0\0\0tEXtcccc", MEGABYTE / 12)),
                join(box("ftyp", latin1("avif\0\0\0\0")), repeated("\0\0\0\10free", MEGABYTE / 8)),
                join(box("ftyp", latin1("avif\0\0\0\0")), repeated("\0\0\0\14meta\0\0\0\0", MEGABYTE / 12)),
                join(
                        latin1("\0\0\1\0\u00FF\u00FF"),
                        repeated("\1\1\0\0\1\0\1\0\u00FF\u00FF\u00FF\u00FF\1\0\0\0", 65_535)),
                join(latin1("<svg xmlns='http://www.w3.org/2000/svg'>"), repeated("<g>", MEGABYTE / 3)),
                repeated("<!DOCTYPE a [", MEGABYTE / 13));
    }

    @ParameterizedTest
    @MethodSource
    @DisplayName("what never ends is left after the budget")
    void endless(byte[] file) {
        assertTimeout(Duration.ofSeconds(5), () -> inspect(file));
        assertThat(read).isLessThanOrEqualTo(FileBytes.BUDGET);
    }

    static Stream<byte[]> whole() throws IOException {
        return Stream.of(
                png(9, 7, 300),
                join(
                        latin1(
                                "\u00FF\u00D8\u00FF\u00E0\0\4ab\u00FF\u00C0\0\u000b\b\0\7\0\11\1\1\u0011\0\u00FF\u00DA\0\2"),
                        new byte[300],
                        latin1("\u00FF\u00D9")),
                join(latin1("GIF89a\11\0\7\0\0\0\0!\u00F9\4\0\0\0\0\0,\0\0\0\0\11\0\7\0\0\2\4xxxx\0;")),
                join(latin1("RIFF"), little(22), latin1("WEBPVP8X"), little(10), new byte[10]),
                join(
                        box("ftyp", latin1("avif\0\0\0\0mif1")),
                        box("meta", ints(0), box("iprp", box("ipco", property(9, 7)))),
                        box("mdat", new byte[50])),
                join(latin1("BM"), new byte[8], little(54, 40, 9, 7, 0x180001, 0), new byte[24 + 28 * 7]),
                join(latin1("\0\0\1\0\1\0\u0010\u0010\0\0\1\0\u0020\0"), little(40, 22), new byte[40]),
                latin1("<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'><g a='b'/></svg>"));
    }

    @ParameterizedTest
    @MethodSource("whole")
    @DisplayName("a file of any type, cut at every byte and changed anywhere, is judged without an error")
    void cutAndChanged(byte[] file) throws IOException {
        assertThat(inspect(file)).isInstanceOf(Intact.class);
        for (int length = 0; length < file.length; length++) {
            inspect(Arrays.copyOf(file, length));
        }
        Random random = new Random(11);
        for (int i = 0; i < 2_000; i++) {
            byte[] changed = file.clone();
            for (int j = random.nextInt(5); j >= 0; j--) {
                changed[random.nextInt(Math.min(changed.length, 100))] = (byte) random.nextInt(256);
            }
            inspect(changed);
        }
    }

    private ImageFile inspect(byte[] file) throws IOException {
        CountingChannel channel = new CountingChannel(file);
        try (FileBytes bytes = new FileBytes(channel)) {
            return Inspector.inspect(bytes);
        } finally {
            read = channel.read();
        }
    }

    private static byte[] png(int width, int height, int pixels) {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        png.writeBytes(latin1("\u0089PNG\r\n\u001a\n"));
        png.writeBytes(chunk("IHDR", join(ints(width, height), latin1("\b\2\0\0\0"))));
        for (int written = 0; written < pixels; written += 8192) {
            png.writeBytes(chunk("IDAT", new byte[Math.min(8192, pixels - written)]));
        }
        png.writeBytes(chunk("IEND", new byte[0]));
        return png.toByteArray();
    }

    private static byte[] chunk(String name, byte[] data) {
        byte[] summed = join(latin1(name), data);
        CRC32 crc = new CRC32();
        crc.update(summed);
        return join(ints(data.length), summed, ints((int) crc.getValue()));
    }

    private static byte[] property(int width, int height) {
        return box("ispe", ints(0, width, height));
    }

    private static byte[] box(String name, byte[]... contents) {
        byte[] content = join(contents);
        return join(ints(8 + content.length), latin1(name), content);
    }

    private static byte[] ints(int... values) {
        ByteBuffer bytes = ByteBuffer.allocate(4 * values.length);
        Arrays.stream(values).forEach(bytes::putInt);
        return bytes.array();
    }

    private static byte[] little(int... values) {
        ByteBuffer bytes = ByteBuffer.allocate(4 * values.length).order(ByteOrder.LITTLE_ENDIAN);
        Arrays.stream(values).forEach(bytes::putInt);
        return bytes.array();
    }

    private static byte[] repeated(String latin1, int times) {
        return latin1(latin1.repeat(times));
    }

    private static byte[] latin1(String text) {
        return text.getBytes(ISO_8859_1);
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(joined::writeBytes);
        return joined.toByteArray();
    }
}
