// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.code;

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipException;

/** All files on a class path, by name. */
final class CodePath implements Closeable {

    private static final Pattern IMPLIED = Pattern.compile("META-INF/services/(?!javax\\.annotation\\.)javax?\\..*");

    private final List<ClassPathEntry> entries;
    private final Map<String, ClassPathEntry> first = new HashMap<>();
    /** Only names that several entries contain. */
    private final Map<String, List<ClassPathEntry>> several = new HashMap<>();

    private CodePath(List<ClassPathEntry> entries) {
        this.entries = List.copyOf(entries);
        for (ClassPathEntry entry : entries) {
            for (String name : entry.names()) {
                ClassPathEntry before = first.putIfAbsent(name, entry);
                if (before != null) {
                    several.computeIfAbsent(name, key -> new ArrayList<>(List.of(before)))
                            .add(entry);
                }
            }
        }
    }

    /**
     * Opens a class path. Entries that do not exist are ignored, as by the JVM.
     *
     * @param text folders and jars, separated as on this machine; {@code folder/*} stands for all jars in a folder
     * @param javaVersion the version of Java that will load it, such as 17
     * @throws IOException if a folder or a jar cannot be read
     */
    static CodePath open(String text, int javaVersion) throws IOException {
        var entries = new ArrayList<ClassPathEntry>();
        var seen = new HashSet<Path>();
        try {
            for (String part : text.split(Pattern.quote(File.pathSeparator), -1)) {
                Deque<Path> next = new ArrayDeque<>(paths(part));
                while (!next.isEmpty()) {
                    Path path = next.removeFirst().toAbsolutePath().normalize();
                    if (!seen.add(path)) {
                        continue;
                    }
                    if (Files.isDirectory(path)) {
                        entries.add(FolderEntry.of(path));
                    } else if (Files.isRegularFile(path)) {
                        List<Path> references = jar(path, javaVersion, entries);
                        for (int i = references.size() - 1; i >= 0; i--) {
                            next.addFirst(references.get(i));
                        }
                    }
                }
            }
            return new CodePath(entries);
        } catch (IOException | RuntimeException e) {
            for (ClassPathEntry entry : entries) {
                entry.close();
            }
            throw e;
        }
    }

    /** Finds the entries that contain a file, in the order of the class path. */
    List<ClassPathEntry> find(String name) {
        List<ClassPathEntry> all = several.get(name);
        if (all != null) {
            return all;
        }
        ClassPathEntry only = first.get(name);
        return only == null ? List.of() : List.of(only);
    }

    boolean contains(String name) {
        return first.containsKey(name);
    }

    List<ClassPathEntry> entries() {
        return entries;
    }

    /** The files that name providers of services of the JDK: Java loads them without a call in the program. */
    List<String> implied() {
        return first.keySet().stream()
                .filter(name -> IMPLIED.matcher(name).matches())
                .toList();
    }

    /** Reads a file. */
    static byte[] read(ClassPathEntry entry, String name) {
        try {
            return entry.read(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        for (ClassPathEntry entry : entries) {
            entry.close();
        }
    }

    /** Adds a jar; returns the entries that its manifest refers to. */
    private static List<Path> jar(Path path, int javaVersion, List<ClassPathEntry> entries) throws IOException {
        try {
            JarEntries jar = JarEntries.open(path, javaVersion);
            entries.add(jar);
            return jar.references();
        } catch (ZipException e) {
            // The JVM finds no class in it either.
            return List.of();
        }
    }

    private static List<Path> paths(String part) throws IOException {
        try {
            if (!part.endsWith("*")) {
                return List.of(Path.of(part));
            }
            Path folder = Path.of(part.substring(0, part.length() - 1));
            if (!Files.isDirectory(folder)) {
                return List.of();
            }
            try (var files = Files.list(folder)) {
                return files.filter(
                                file -> file.toString().toLowerCase(Locale.ROOT).endsWith(".jar"))
                        .sorted()
                        .toList();
            }
        } catch (InvalidPathException e) {
            return List.of();
        }
    }
}
