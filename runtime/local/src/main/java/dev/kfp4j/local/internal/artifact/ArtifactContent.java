// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.artifact;

import dev.kfp4j.local.run.Digest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The content of a file or folder. The digest of a file is that of its bytes. The digest of a folder is that of a list
 * of its entries, sorted by path: a letter ({@code d} folder, {@code f} file, {@code x} executable file), the digest of
 * a file's bytes, and the path.
 *
 * @param digest the digest
 * @param isFolder whether it is a folder
 * @param size the bytes of all files
 */
record ArtifactContent(Digest digest, boolean isFolder, long size) {

    private static final int CHUNK = 128 * 1024;
    private static final String HEAD = "kfp4j folder 1\n";

    /**
     * Reads the content of a file or folder.
     *
     * @throws SymbolicLinkException if it contains a symbolic link
     */
    static ArtifactContent of(Path path) throws IOException {
        if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            return ofFolder(path);
        }
        return ofFile(path);
    }

    private static ArtifactContent ofFile(Path file) throws IOException {
        MessageDigest digest = sha256();
        long size = 0;
        byte[] chunk = new byte[CHUNK];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                digest.update(chunk, 0, read);
                size += read;
            }
        }
        return new ArtifactContent(digest(digest), false, size);
    }

    private static ArtifactContent ofFolder(Path folder) throws IOException {
        MessageDigest list = sha256();
        list.update(HEAD.getBytes(StandardCharsets.UTF_8));
        long size = 0;
        for (var entry : entries(folder).entrySet()) {
            Path path = entry.getValue();
            String line;
            if (Files.isSymbolicLink(path)) {
                throw new SymbolicLinkException(path);
            } else if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                line = "d -";
            } else if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
                ArtifactContent file = ofFile(path);
                size += file.size();
                line = (Files.isExecutable(path) ? "x " : "f ") + file.digest().hex();
            } else {
                throw new IOException(path + " is neither a file nor a folder");
            }
            byte[] name = entry.getKey().getBytes(StandardCharsets.UTF_8);
            list.update((line + " " + name.length + " ").getBytes(StandardCharsets.UTF_8));
            list.update(name);
            list.update((byte) '\n');
        }
        return new ArtifactContent(digest(list), true, size);
    }

    /** All entries of a folder at any depth, by their paths inside it, with slashes on every system. */
    static SortedMap<String, Path> entries(Path folder) throws IOException {
        var entries = new TreeMap<String, Path>();
        try (var paths = Files.walk(folder)) {
            paths.filter(path -> !path.equals(folder)).forEach(path -> entries.put(name(folder, path), path));
        }
        return entries;
    }

    private static String name(Path folder, Path path) {
        return folder.relativize(path).toString().replace(folder.getFileSystem().getSeparator(), "/");
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    static Digest digest(MessageDigest digest) {
        return new Digest(HexFormat.of().formatHex(digest.digest()));
    }
}
