// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.cli.logs;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A text file that somebody else writes to. */
public final class GrowingFile implements Closeable {

    private static final int CHARACTERS = 8192;

    private final Path file;
    private @Nullable Reader reader;

    /** Reads from the beginning of the file. */
    public GrowingFile(Path file) {
        this.file = file;
    }

    /** What has been added since the last time; nothing while there is no file. */
    public String more() throws IOException {
        if (reader == null) {
            if (!Files.exists(file)) {
                return "";
            }
            reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        }
        var text = new StringBuilder();
        var buffer = new char[CHARACTERS];
        for (int count = reader.read(buffer); count > 0; count = reader.read(buffer)) {
            text.append(buffer, 0, count);
        }
        return text.toString();
    }

    @Override
    public void close() throws IOException {
        if (reader != null) {
            reader.close();
        }
    }
}
