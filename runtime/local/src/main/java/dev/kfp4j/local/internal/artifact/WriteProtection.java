// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.artifact;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;

/** Takes away the right to write from files; folders keep it, so that a person can delete them. */
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
            // Another system, or a file of another user, as a container leaves: it is checked before it is read anyhow.
            boolean unused = file.toFile().setReadOnly();
        }
    }
}
