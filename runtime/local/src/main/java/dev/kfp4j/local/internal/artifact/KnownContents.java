// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.artifact;

import dev.kfp4j.local.run.Digest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The contents of files and folders, read once, and again only when their sizes or times have changed. */
final class KnownContents {

    private record Known(FileFingerprint fingerprint, Digest digest) {}

    private final Map<Path, Known> known = new ConcurrentHashMap<>();

    /** Whether the file or folder at this path, links followed, has this digest. */
    boolean isWhole(Path path, Digest digest) {
        try {
            Path real = path.toRealPath();
            FileFingerprint fingerprint = FileFingerprint.of(real);
            Known before = known.get(real);
            if (before == null || !before.fingerprint().equals(fingerprint)) {
                before = new Known(fingerprint, ArtifactContent.of(real).digest());
                known.put(real, before);
            }
            return before.digest().equals(digest);
        } catch (IOException | UncheckedIOException e) {
            return false;
        }
    }

    /** Records a content that was just read. */
    void put(Path path, Digest digest) throws IOException {
        Path real = path.toRealPath();
        known.put(real, new Known(FileFingerprint.of(real), digest));
    }
}
