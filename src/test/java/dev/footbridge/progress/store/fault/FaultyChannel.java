package dev.footbridge.progress.store.fault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;

/// A channel whose calls may fail. A write that fails has written half of what it should.
final class FaultyChannel extends FileChannel {

    private final FileChannel real;
    private final Faults faults;

    FaultyChannel(FileChannel real, Faults faults) {
        this.real = real;
        this.faults = faults;
    }

    @Override
    public int read(ByteBuffer into) throws IOException {
        faults.call("read");
        return real.read(into);
    }

    @Override
    public int write(ByteBuffer from) throws IOException {
        try {
            faults.call("write");
        } catch (IOException trouble) {
            var half = from.duplicate();
            half.limit(half.position() + half.remaining() / 2);
            real.write(half);
            throw trouble;
        }
        return real.write(from);
    }

    @Override
    public long size() throws IOException {
        faults.call("size");
        return real.size();
    }

    /// Does not wait for the real disk: it is the failing that is tested here.
    @Override
    public void force(boolean metadata) throws IOException {
        faults.call("force");
    }

    @Override
    protected void implCloseChannel() throws IOException {
        real.close();
        faults.call("close");
    }

    @Override
    public long position() throws IOException {
        return real.position();
    }

    @Override
    public FileChannel position(long position) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileChannel truncate(long size) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long read(ByteBuffer[] into, int offset, int length) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long write(ByteBuffer[] from, int offset, int length) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long transferTo(long position, long count, WritableByteChannel target) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long transferFrom(ReadableByteChannel source, long position, long count) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int read(ByteBuffer into, long position) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int write(ByteBuffer from, long position) {
        throw new UnsupportedOperationException();
    }

    @Override
    public MappedByteBuffer map(MapMode mode, long position, long size) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileLock lock(long position, long size, boolean shared) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) {
        throw new UnsupportedOperationException();
    }
}
