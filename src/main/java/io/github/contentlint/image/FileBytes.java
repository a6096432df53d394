package io.github.contentlint.image;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Random access to the bytes of a file, or to the first of them, within a budget. */
final class FileBytes implements Closeable {

    private static final int BLOCK = 64;
    /** In bytes. */
    static final int BUDGET = 256 * 1024;

    /** Of a file whose end is not at hand. */
    private static final long UNKNOWN_SIZE = Long.MAX_VALUE / 2;

    private final Source source;
    private final long size;
    private final byte[] block = new byte[BLOCK];
    private long blockStart;
    private int blockLength;
    private int read;

    private FileBytes(Source source, long size) {
        this.source = source;
        this.size = size;
    }

    /** Closes the channel when it is closed itself. */
    FileBytes(SeekableByteChannel channel) throws IOException {
        this(new ChannelSource(channel), channel.size());
    }

    /** Where the bytes come from. */
    private interface Source {

        /** Reads some bytes from a position on; -1 at the end. */
        int read(ByteBuffer target, long position) throws IOException;

        default void close() throws IOException {}
    }

    private record ChannelSource(SeekableByteChannel channel) implements Source {
        @Override
        public int read(ByteBuffer target, long position) throws IOException {
            channel.position(position);
            return channel.read(target);
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }

    static FileBytes open(Path file) throws IOException {
        SeekableByteChannel channel = Files.newByteChannel(file);
        try {
            return new FileBytes(channel);
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    static FileBytes whole(byte[] bytes) {
        return new FileBytes((target, position) -> copy(bytes, target, position), bytes.length);
    }

    /** The first bytes of a file: to read on where they end is out of budget. */
    static FileBytes start(byte[] bytes) {
        return new FileBytes(
                (target, position) -> {
                    if (position >= bytes.length && target.position() == 0) {
                        throw new OutOfBudget();
                    }
                    return copy(bytes, target, position);
                },
                UNKNOWN_SIZE);
    }

    private static int copy(byte[] bytes, ByteBuffer target, long position) {
        if (position >= bytes.length) {
            return -1;
        }
        int count = Math.min(target.remaining(), bytes.length - (int) position);
        target.put(bytes, (int) position, count);
        return count;
    }

    long size() {
        return size;
    }

    /**
     * @throws EOFException where the file ends before
     * @throws OutOfBudget where too much of the file was read
     */
    int u8(long position) throws IOException {
        if (position < 0 || position >= size) {
            throw new EOFException();
        }
        if (position < blockStart || position >= blockStart + blockLength) {
            blockLength = fill(position, ByteBuffer.wrap(block));
            blockStart = position;
            if (blockLength == 0) {
                throw new EOFException();
            }
        }
        return block[(int) (position - blockStart)] & 0xFF;
    }

    int u16(long position) throws IOException {
        return u8(position) << 8 | u8(position + 1);
    }

    long u32(long position) throws IOException {
        return (long) u16(position) << 16 | u16(position + 2);
    }

    int u16le(long position) throws IOException {
        return u8(position) | u8(position + 1) << 8;
    }

    long u32le(long position) throws IOException {
        return u16le(position) | (long) u16le(position + 2) << 16;
    }

    /** Four letters, as chunks and boxes are named. */
    String tag(long position) throws IOException {
        char[] letters = new char[4];
        for (int i = 0; i < letters.length; i++) {
            letters[i] = (char) u8(position + i);
        }
        return new String(letters);
    }

    boolean startsWith(String latin1) throws IOException {
        return hasAt(0, latin1.getBytes(StandardCharsets.ISO_8859_1));
    }

    boolean hasAt(long position, byte[] expected) throws IOException {
        if (position + expected.length > size) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            if (u8(position + i) != (expected[i] & 0xFF)) {
                return false;
            }
        }
        return true;
    }

    /** The bytes from a position on, fewer where the file ends before. */
    byte[] bytes(long position, int length) throws IOException {
        byte[] bytes = new byte[(int) Math.max(0, Math.min(length, size - position))];
        int filled = fill(position, ByteBuffer.wrap(bytes));
        return filled == bytes.length ? bytes : Arrays.copyOf(bytes, filled);
    }

    /** The last bytes of the file that lie at or after {@code from}. */
    byte[] tail(long from, int length) throws IOException {
        return bytes(Math.max(from, size - length), length);
    }

    private int fill(long position, ByteBuffer target) throws IOException {
        read += target.capacity();
        if (read > BUDGET) {
            throw new OutOfBudget();
        }
        while (target.hasRemaining()) {
            // A read may bring less than it was asked for.
            int count = source.read(target, position + target.position());
            if (count < 0) {
                break;
            }
        }
        return target.position();
    }

    @Override
    public void close() throws IOException {
        source.close();
    }

    /** Says that the file would need more reading than it is worth. */
    static final class OutOfBudget extends IOException {
        private static final long serialVersionUID = 1;
    }
}
