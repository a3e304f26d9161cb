// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;
import org.sqlite.util.OSInfo;

/**
 * Puts SQLite's native library into the store's folder, once. SQLite would unpack it into the temporary folder in every
 * JVM, and a JVM that is killed would leave it there.
 */
final class NativeLibrary {

    private static final String PATH = "org.sqlite.lib.path";
    private static final String NAME = "org.sqlite.lib.name";

    private NativeLibrary() {}

    /** Lets SQLite find the library in this folder, unless a system property names another place. */
    static synchronized void provide(Path folder) {
        if (System.getProperty(PATH) != null || System.getProperty("org.sqlite.tmpdir") != null) {
            return;
        }
        String name = LibraryLoaderUtil.getNativeLibName();
        try (InputStream in = SQLiteJDBCLoader.class.getResourceAsStream(
                "/" + noLeadingSlash(LibraryLoaderUtil.getNativeLibResourcePath()) + "/" + name)) {
            if (in == null) {
                // The jar has no library for this machine: SQLite's own message says so.
                return;
            }
            byte[] content = in.readAllBytes();
            Path place = folder.resolve("sqlite-" + SQLiteJDBCLoader.getVersion())
                    .resolve(OSInfo.getNativeLibFolderPathForCurrentOS());
            Path file = place.resolve(name);
            // A file that came with the project's files is loaded only if it equals the one in our jar.
            if (!Files.isRegularFile(file) || !Arrays.equals(Files.readAllBytes(file), content)) {
                write(place, name, content);
            }
            System.setProperty(PATH, place.toString());
            System.setProperty(NAME, name);
        } catch (IOException e) {
            // SQLite then unpacks it into the temporary folder.
        }
    }

    private static void write(Path place, String name, byte[] content) throws IOException {
        Files.createDirectories(place);
        Path file = place.resolve(name);
        Path beside = file.resolveSibling(
                "." + file.getFileName() + ".tmp-" + ProcessHandle.current().pid());
        try {
            Files.write(beside, content);
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static String noLeadingSlash(String path) {
        return path.startsWith("/") ? path.substring(1) : path;
    }
}
