// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.cli.logs;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** Reads a log while a step still writes it. */
final class GrowingLog {

    private static final int CHUNK = 64 * 1024;

    private final ByteArrayOutputStream begun = new ByteArrayOutputStream();
    private long position;

    /**
     * Returns the new complete lines since the last call.
     *
     * @param file the log; it may have been moved since the last call
     */
    List<String> lines(Path file) throws IOException {
        var bytes = ByteBuffer.allocate(CHUNK);
        int lineEnd = -1;
        try (FileChannel channel = FileChannel.open(file)) {
            while (lineEnd < 0 && channel.read(bytes.clear(), position) > 0) {
                position += bytes.position();
                lineEnd = lastLineEnd(bytes);
                int whole = lineEnd < 0 ? bytes.position() : lineEnd + 1;
                begun.write(bytes.array(), 0, whole);
            }
        } catch (NoSuchFileException e) {
            // The log does not exist yet, or is being moved.
            return List.of();
        }
        if (lineEnd < 0) {
            return List.of();
        }
        List<String> lines = rest();
        begun.write(bytes.array(), lineEnd + 1, bytes.position() - lineEnd - 1);
        return lines;
    }

    /** Returns the last, incomplete line after the end of the step. */
    List<String> rest() {
        List<String> lines = begun.toString(StandardCharsets.UTF_8).lines().toList();
        begun.reset();
        return lines;
    }

    private static int lastLineEnd(ByteBuffer bytes) {
        for (int i = bytes.position() - 1; i >= 0; i--) {
            if (bytes.get(i) == '\n') {
                return i;
            }
        }
        return -1;
    }
}
