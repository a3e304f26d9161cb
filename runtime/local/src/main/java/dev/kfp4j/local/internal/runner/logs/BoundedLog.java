// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.runner.logs;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * The log file of a step, which accepts any amount of output and keeps the first and the last part of it. Output beyond
 * the first part goes to a ring buffer in a second file, whose content is appended when the log is closed. The first
 * write creates the file. Thread-safe.
 */
public final class BoundedLog extends OutputStream {

    /** The default limit of a log in bytes: 64 MiB. */
    public static final long DEFAULT_LIMIT = 64L << 20;

    private static final int COPY = 1 << 16;

    private final Path file;
    private final Path beside;
    private final long half;
    private final Masking masking;
    private @Nullable OutputStream head;
    private long headBytes;
    private @Nullable RandomAccessFile tail;
    private long tailBytes;
    private boolean closed;

    /**
     * @param file the file of the log
     * @param limit the number of bytes to keep at most, not counting the line that reports the omitted ones
     * @param secrets texts that must not appear in the log
     */
    public BoundedLog(Path file, long limit, Collection<String> secrets) {
        this.file = file;
        this.beside = file.resolveSibling("." + file.getFileName() + ".end");
        this.half = limit / 2;
        this.masking = new Masking(secrets);
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public synchronized void write(byte[] bytes, int offset, int length) throws IOException {
        if (closed) {
            // A thread that has outlived its step.
            return;
        }
        if (masking.isNeeded()) {
            byte[] masked = masking.next(bytes, offset, length);
            keep(masked, 0, masked.length);
        } else {
            keep(bytes, offset, length);
        }
    }

    private void keep(byte[] bytes, int offset, int length) throws IOException {
        int first = (int) Math.min(length, half - headBytes);
        if (first > 0) {
            if (head == null) {
                head = Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING);
            }
            head.write(bytes, offset, first);
            headBytes += first;
        }
        for (int done = Math.max(first, 0); done < length; ) {
            done += writeTail(bytes, offset + done, length - done);
        }
    }

    /** Appends the last part and closes the file. */
    @Override
    public synchronized void close() throws IOException {
        if (closed) {
            return;
        }
        byte[] rest = masking.rest();
        keep(rest, 0, rest.length);
        closed = true;
        try (OutputStream first = head;
                RandomAccessFile last = tail) {
            if (first != null && last != null) {
                append(first, last);
            }
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private int writeTail(byte[] bytes, int offset, int length) throws IOException {
        if (tail == null) {
            tail = new RandomAccessFile(beside.toFile(), "rw");
            tail.setLength(0);
        }
        long position = tailBytes % half;
        int count = (int) Math.min(length, half - position);
        tail.seek(position);
        tail.write(bytes, offset, count);
        tailBytes += count;
        return count;
    }

    private void append(OutputStream first, RandomAccessFile last) throws IOException {
        if (tailBytes <= half) {
            copy(last, 0, tailBytes, first);
            return;
        }
        String gap = "\n[kfp4j: " + (tailBytes - half) + " of " + (headBytes + tailBytes) + " bytes omitted]\n";
        first.write(gap.getBytes(StandardCharsets.UTF_8));
        long oldest = tailBytes % half;
        copy(last, oldest, half - oldest, first);
        copy(last, 0, oldest, first);
    }

    private static void copy(RandomAccessFile from, long position, long length, OutputStream to) throws IOException {
        byte[] buffer = new byte[COPY];
        from.seek(position);
        for (long left = length; left > 0; ) {
            int count = from.read(buffer, 0, (int) Math.min(left, COPY));
            if (count < 0) {
                return;
            }
            to.write(buffer, 0, count);
            left -= count;
        }
    }
}
