package io.github.contentlint.image;

import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

/** A file in memory that counts how many of its bytes are read. */
final class CountingChannel implements SeekableByteChannel {

    private final byte[] file;
    private long position;
    private long read;

    CountingChannel(byte[] file) {
        this.file = file;
    }

    long read() {
        return read;
    }

    @Override
    public int read(ByteBuffer target) {
        if (position >= file.length) {
            return -1;
        }
        int count = (int) Math.min(target.remaining(), file.length - position);
        target.put(file, (int) position, count);
        position += count;
        read += count;
        return count;
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public SeekableByteChannel position(long newPosition) {
        position = newPosition;
        return this;
    }

    @Override
    public long size() {
        return file.length;
    }

    @Override
    public int write(ByteBuffer source) {
        throw new UnsupportedOperationException();
    }

    @Override
    public SeekableByteChannel truncate(long size) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public void close() {
        // nothing is held
    }
}
