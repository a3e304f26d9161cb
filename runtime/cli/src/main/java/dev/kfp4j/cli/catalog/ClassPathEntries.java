// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.cli.catalog;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Pattern;

/** Reads class paths. */
public final class ClassPathEntries {

    private static final Pattern SEPARATOR = Pattern.compile(Pattern.quote(File.pathSeparator));

    private ClassPathEntries() {}

    /**
     * The folders and jars of a class path that exist, in order.
     *
     * @param classPath as the {@code java} program takes it; {@code folder/*} stands for all jars in a folder
     * @throws CatalogException if a folder cannot be read
     */
    public static List<Path> of(String classPath) throws CatalogException {
        var entries = new ArrayList<Path>();
        for (String entry : SEPARATOR.split(classPath, -1)) {
            if (entry.endsWith("*")) {
                entries.addAll(jarsIn(Path.of(entry.substring(0, entry.length() - 1))));
            } else if (!entry.isEmpty()) {
                try {
                    Path path = Path.of(entry);
                    if (Files.exists(path)) {
                        entries.add(path);
                    }
                } catch (InvalidPathException e) {
                    throw new CatalogException("class path: \"" + entry + "\" cannot be a path");
                }
            }
        }
        return entries;
    }

    /** The same with the jars that jars name in their own {@code Class-Path}, each once. */
    public static List<Path> withReferences(Collection<Path> entries) throws CatalogException {
        Set<Path> seen = new LinkedHashSet<>();
        Deque<Path> open = new ArrayDeque<>(entries);
        while (!open.isEmpty()) {
            Path entry = open.removeFirst();
            if (seen.add(entry) && Files.isRegularFile(entry)) {
                references(entry).stream().filter(Files::exists).forEach(open::addLast);
            }
        }
        return List.copyOf(seen);
    }

    private static List<Path> references(Path jar) throws CatalogException {
        try (var file = new JarFile(jar.toFile())) {
            Manifest manifest = file.getManifest();
            String classPath =
                    manifest == null ? null : manifest.getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
            var references = new ArrayList<Path>();
            if (classPath != null) {
                URI base = jar.toAbsolutePath().toUri();
                for (String reference : Pattern.compile(" ").split(classPath.strip(), -1)) {
                    reference(base, reference, references);
                }
            }
            return references;
        } catch (IOException e) {
            throw new CatalogException(jar + " is not a jar: " + e.getMessage());
        }
    }

    private static void reference(URI base, String reference, List<Path> references) {
        try {
            URI uri = base.resolve(reference);
            if (!reference.isEmpty() && "file".equals(uri.getScheme())) {
                references.add(Path.of(uri));
            }
        } catch (IllegalArgumentException e) {
            // The JVM passes over a reference that is not a URI, too.
        }
    }

    private static List<Path> jarsIn(Path folder) throws CatalogException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new CatalogException("class path: " + folder + " cannot be read: " + e);
        }
    }
}
