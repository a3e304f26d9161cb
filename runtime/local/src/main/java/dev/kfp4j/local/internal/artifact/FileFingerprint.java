// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.artifact;

import dev.kfp4j.local.run.Digest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;

/**
 * A value that changes when a file or folder is written to, found without reading the contents.
 *
 * @param digest the digest of the sizes and times of all files
 */
record FileFingerprint(Digest digest) {

    static FileFingerprint of(Path path) throws IOException {
        MessageDigest digest = ArtifactContent.sha256();
        add(digest, "", path);
        if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            for (var entry : ArtifactContent.entries(path).entrySet()) {
                add(digest, entry.getKey(), entry.getValue());
            }
        }
        return new FileFingerprint(ArtifactContent.digest(digest));
    }

    private static void add(MessageDigest digest, String name, Path path) throws IOException {
        var attributes = Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        String line = name + "\0" + attributes.size() + " " + attributes.lastModifiedTime() + " "
                + attributes.isRegularFile() + " " + attributes.fileKey() + "\0";
        digest.update(line.getBytes(StandardCharsets.UTF_8));
    }
}
