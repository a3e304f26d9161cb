// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.artifact;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;

/** Removes the write permission of files. Folders keep it, so that users can delete them. */
final class WriteProtection {

    private static final Set<PosixFilePermission> WRITE = EnumSet.of(
            PosixFilePermission.OWNER_WRITE, PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    private WriteProtection() {}

    static void make(Path path) throws IOException {
        if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            for (Path entry : ArtifactContent.entries(path).values()) {
                if (Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS)) {
                    file(entry);
                }
            }
        } else {
            file(path);
        }
    }

    private static void file(Path file) {
        try {
            Set<PosixFilePermission> left = EnumSet.copyOf(Files.getPosixFilePermissions(file));
            if (left.removeAll(WRITE)) {
                Files.setPosixFilePermissions(file, left);
            }
        } catch (UnsupportedOperationException | IOException e) {
            // Another system, or a file of another user, as containers leave them: artifacts are checked before use
            // anyway.
            boolean unused = file.toFile().setReadOnly();
        }
    }
}
