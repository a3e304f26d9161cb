// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.cli.testing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A small file system in memory, where this process may mount one; closing it takes it away. */
public final class Mount implements AutoCloseable {

    private final Path place;
    private final boolean there;

    private Mount(Path place, boolean there) {
        this.place = place;
        this.there = there;
    }

    /** Mounts one of this size, in MiB, on an empty folder, if that may be done here. */
    public static Mount tryTmpfs(Path place, int mebibytes) {
        try {
            return new Mount(
                    place,
                    call(List.of("mount", "-t", "tmpfs", "-o", "size=" + mebibytes + "m", "tmpfs", place.toString()))
                            == 0);
        } catch (IOException e) {
            return new Mount(place, false);
        }
    }

    /** Whether it could be mounted. */
    public boolean isThere() {
        return there;
    }

    /** Lets it be written, or not. */
    public void readOnly(boolean isReadOnly) throws IOException {
        must(List.of("mount", "-o", "remount," + (isReadOnly ? "ro" : "rw"), place.toString()));
    }

    @Override
    public void close() throws IOException {
        if (there && call(List.of("umount", place.toString())) != 0) {
            // A library that this JVM has loaded from there: it goes when the JVM does.
            must(List.of("umount", "-l", place.toString()));
        }
    }

    private static void must(List<String> command) throws IOException {
        int status = call(command);
        if (status != 0) {
            throw new IOException(command + " ended with " + status);
        }
    }

    private static int call(List<String> command) throws IOException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .onExit()
                .join()
                .exitValue();
    }
}
