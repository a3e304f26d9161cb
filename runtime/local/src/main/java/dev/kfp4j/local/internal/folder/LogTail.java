// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.folder;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads the end of a log, however long the log is. */
public final class LogTail {

    /** The trace of a stack overflow has 1,024 frames, and the message precedes them. */
    private static final int BYTES = 256 * 1024;

    private LogTail() {}

    /**
     * Returns the last lines, at most 256 KiB; none if there is no log.
     *
     * @param lines the maximum number of lines
     */
    public static List<String> of(Path log, int lines) throws IOException {
        if (!Files.exists(log)) {
            return List.of();
        }
        try (FileChannel channel = FileChannel.open(log)) {
            long size = channel.size();
            long from = Math.max(0, size - BYTES);
            var buffer = ByteBuffer.allocate((int) (size - from));
            while (buffer.hasRemaining() && channel.read(buffer, from + buffer.position()) >= 0) {
                // Reads until the buffer is full or the file ends.
            }
            String text = new String(buffer.array(), 0, buffer.position(), StandardCharsets.UTF_8);
            List<String> all = text.lines().toList();
            // The first line is incomplete.
            List<String> whole = from > 0 && all.size() > 1 ? all.subList(1, all.size()) : all;
            return List.copyOf(whole.subList(Math.max(0, whole.size() - lines), whole.size()));
        }
    }
}
