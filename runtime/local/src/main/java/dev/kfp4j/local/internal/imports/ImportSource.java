// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.imports;

import dev.kfp4j.local.internal.files.Trees;
import dev.kfp4j.local.internal.values.ValueException;
import dev.kfp4j.local.spi.ObjectStore;
import dev.kfp4j.runtime.files.FileTree;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ServiceLoader;

/** Copies the source of an import to this machine: a file or folder, a download, or an object of an object store. */
final class ImportSource {

    private ImportSource() {}

    /**
     * Copies a source.
     *
     * @param uri the URI, or the path of a file or folder
     * @param target the path of the copy, which does not exist; its parent does
     * @throws ValueException if the source cannot be copied; the message explains why
     */
    static void copy(String uri, Path target) throws ValueException {
        if (uri.isBlank()) {
            throw new ValueException("the URI to import is empty");
        }
        try {
            String scheme = scheme(uri);
            switch (scheme) {
                case "" -> Trees.copy(existing(uri, path(uri)), target);
                case "file" -> Trees.copy(existing(uri, path(uri(uri))), target);
                case "http", "https" -> Download.to(uri(uri), target);
                default -> store(scheme).fetch(uri(uri), target);
            }
        } catch (IOException e) {
            throw new ValueException(uri + " cannot be imported: " + reason(e));
        }
    }

    /**
     * Removes an earlier copy.
     *
     * @throws ValueException if it cannot be removed
     */
    static void clear(Path target) throws ValueException {
        try {
            FileTree.delete(target);
        } catch (IOException e) {
            throw new ValueException("cannot remove the earlier import at " + target + ": " + reason(e));
        }
    }

    private static String scheme(String uri) {
        int end = uri.indexOf("://");
        if (end > 1) {
            return uri.substring(0, end).toLowerCase(Locale.ROOT);
        }
        return uri.regionMatches(true, 0, "file:", 0, "file:".length()) ? "file" : "";
    }

    private static ObjectStore store(String scheme) throws ValueException {
        return ServiceLoader.load(ObjectStore.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(store -> store.reads(scheme))
                .findFirst()
                .orElseThrow(() -> new ValueException("no class on the class path reads " + scheme
                        + ":// URIs; add an implementation of " + ObjectStore.class.getName()
                        + ", or import a file or an http(s) address"));
    }

    private static URI uri(String text) throws ValueException {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            throw new ValueException("not a URI: " + text + " (" + e.getReason() + ")");
        }
    }

    private static Path path(URI uri) throws ValueException {
        try {
            return Path.of(uri);
        } catch (IllegalArgumentException e) {
            throw new ValueException("not the address of a file: " + uri + "; it must be like file:///folder/file ("
                    + e.getMessage() + ")");
        }
    }

    private static Path path(String text) throws ValueException {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new ValueException("not a path: " + text + " (" + e.getReason() + ")");
        }
    }

    private static Path existing(String uri, Path path) throws ValueException {
        if (!Files.exists(path)) {
            throw new ValueException(uri + " cannot be imported: no such file or folder"
                    + (path.isAbsolute() ? "" : " in " + Path.of("").toAbsolutePath()));
        }
        return path;
    }

    private static String reason(IOException e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }
}
