// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.example.housing.components.npy;

import dev.kfp4j.example.housing.components.npy.NpyHeader.ElementType;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads and writes {@code .npy} files.
 *
 * <p>It writes format 1.0 with {@code <f8} in C order, like {@code numpy.save} for an array of {@code float64}. It
 * reads formats 1.0 and 2.0 in C order with {@code <f8}, {@code <f4} or {@code <i8}, and rejects all others.
 */
public final class Npy {

    private static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y'};
    private static final int ALIGNMENT = 64;
    private static final int LONGEST_HEADER = 1 << 16;
    private static final int CHUNK = 1 << 13;

    /** The largest whole number up to which doubles represent all whole numbers exactly. */
    private static final long EXACT = 1L << 53;

    private Npy() {}

    /**
     * Writes an array, and replaces an existing file.
     *
     * @throws IOException if the file cannot be written
     */
    public static void write(Path file, NpyArray array) throws IOException {
        byte[] header = new NpyHeader(ElementType.FLOAT64, false, array.shape())
                .toPython()
                .getBytes(StandardCharsets.US_ASCII);
        int before = MAGIC.length + 4;
        // The numbers start at a multiple of 64, so the header is padded with spaces and ends with a line feed.
        int length = (before + header.length + ALIGNMENT) / ALIGNMENT * ALIGNMENT - before;
        ByteBuffer start = ByteBuffer.allocate(before + length).order(ByteOrder.LITTLE_ENDIAN);
        start.put(MAGIC).put((byte) 1).put((byte) 0).putShort((short) length).put(header);
        while (start.remaining() > 1) {
            start.put((byte) ' ');
        }
        start.put((byte) '\n');
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            out.write(start.array());
            ByteBuffer number = ByteBuffer.allocate(Double.BYTES).order(ByteOrder.LITTLE_ENDIAN);
            for (double value : array.values()) {
                out.write(number.putDouble(0, value).array());
            }
        }
    }

    /**
     * Reads an array.
     *
     * @throws NpyFormatException if the format is not supported, or if the file is truncated; the length of the file is
     *     checked before memory is allocated
     * @throws IOException if the file cannot be read
     */
    public static NpyArray read(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return read(in, Files.size(file));
        } catch (NpyFormatException e) {
            throw new NpyFormatException(file + ": " + e.getMessage());
        } catch (EOFException e) {
            throw new NpyFormatException(file + ": ends too early");
        }
    }

    private static NpyArray read(InputStream in, long fileSize) throws IOException {
        ByteBuffer start = bytes(in, MAGIC.length + 2);
        for (byte expected : MAGIC) {
            if (start.get() != expected) {
                throw new NpyFormatException("not a .npy file");
            }
        }
        int major = start.get();
        int minor = start.get();
        if (major < 1 || major > 2 || minor != 0) {
            throw new NpyFormatException("has format version " + major + "." + minor + "; only 1.0 and 2.0 are read");
        }
        int lengthBytes = major == 1 ? Short.BYTES : Integer.BYTES;
        ByteBuffer lengthField = bytes(in, lengthBytes);
        long headerLength = major == 1 ? lengthField.getShort() & 0xFFFFL : lengthField.getInt() & 0xFFFFFFFFL;
        if (headerLength > LONGEST_HEADER) {
            throw new NpyFormatException("the header is said to have " + headerLength + " bytes");
        }
        byte[] text = bytes(in, (int) headerLength).array();
        NpyHeader header = NpyHeaderParser.parse(new String(text, StandardCharsets.ISO_8859_1));
        if (header.fortranOrder()) {
            throw new NpyFormatException("is in Fortran order; only C order is read");
        }
        long rest = fileSize - MAGIC.length - 2 - lengthBytes - headerLength;
        long count = header.count();
        int width = header.elementType().bytes();
        if (count > Integer.MAX_VALUE - 8 || count * width != rest) {
            throw new NpyFormatException("the shape " + header.shape() + " takes " + count + " numbers of " + width
                    + " bytes, but " + rest + " bytes follow the header");
        }
        return NpyArray.of(header.shape(), numbers(in, header.elementType(), (int) count));
    }

    private static double[] numbers(InputStream in, ElementType type, int count) throws IOException {
        double[] values = new double[count];
        for (int done = 0; done < count; ) {
            int size = Math.min(CHUNK, count - done);
            ByteBuffer chunk = bytes(in, size * type.bytes());
            for (int end = done + size; done < end; done++) {
                values[done] = switch (type) {
                    case FLOAT64 -> chunk.getDouble();
                    case FLOAT32 -> chunk.getFloat();
                    case INT64 -> exact(chunk.getLong());
                };
            }
        }
        return values;
    }

    private static double exact(long value) throws NpyFormatException {
        if (value > EXACT || value < -EXACT) {
            throw new NpyFormatException("holds the whole number " + value + ", which a double cannot hold exactly");
        }
        return value;
    }

    private static ByteBuffer bytes(InputStream in, int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException();
        }
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
