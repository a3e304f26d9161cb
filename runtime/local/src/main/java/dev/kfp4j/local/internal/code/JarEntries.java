// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.code;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A jar of a class path. */
final class JarEntries implements ClassPathEntry {

    private static final String MANIFEST = "META-INF/MANIFEST.MF";
    private static final String VERSIONS = "META-INF/versions/";
    private static final String COMPONENTS = "META-INF/kfp4j/";

    /** A jar with this many files holds whole libraries; a list of its changed files helps nobody. */
    private static final int LARGE = 3000;

    private final Path path;
    private final FileStamp stamp;
    private final ZipFile zip;
    private final Map<String, String> entryByName;
    private final Attributes attributes;
    private final boolean own;

    private JarEntries(
            Path path, FileStamp stamp, ZipFile zip, Map<String, String> entryByName, Attributes attributes) {
        this.path = path;
        this.stamp = stamp;
        this.zip = zip;
        this.entryByName = entryByName;
        this.attributes = attributes;
        this.own = entryByName.size() < LARGE
                && entryByName.keySet().stream().anyMatch(name -> name.startsWith(COMPONENTS));
    }

    /**
     * Opens a jar.
     *
     * @param jar the jar
     * @param javaVersion the version of Java that will load it, such as 17
     */
    static JarEntries open(Path jar, int javaVersion) throws IOException {
        // The stamp first: a later write must change it.
        FileStamp stamp = FileStamp.of(jar);
        var zip = new ZipFile(jar.toFile());
        try {
            var names = new HashMap<String, String>();
            var versioned = new TreeMap<Integer, List<String>>();
            for (var all = zip.entries(); all.hasMoreElements(); ) {
                ZipEntry entry = all.nextElement();
                String name = entry.getName();
                if (entry.isDirectory()) {
                    continue;
                }
                names.put(name, name);
                if (name.startsWith(VERSIONS)) {
                    int version = version(name);
                    if (version > 0 && version <= javaVersion) {
                        versioned
                                .computeIfAbsent(version, key -> new ArrayList<>())
                                .add(name);
                    }
                }
            }
            Attributes attributes = attributes(zip);
            if (Boolean.parseBoolean(attributes.getValue(Attributes.Name.MULTI_RELEASE))) {
                versioned.forEach((version, entries) -> entries.forEach(name ->
                        names.put(name.substring(name.indexOf('/', VERSIONS.length()) + 1), name)));
            }
            return new JarEntries(jar, stamp, zip, names, attributes);
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    /** The jars and folders that its manifest adds to the class path. */
    List<Path> references() {
        String text = attributes.getValue(Attributes.Name.CLASS_PATH);
        if (text == null) {
            return List.of();
        }
        var paths = new ArrayList<Path>();
        var words = new StringTokenizer(text);
        while (words.hasMoreTokens()) {
            file(words.nextToken()).ifPresent(paths::add);
        }
        return paths;
    }

    @Override
    public Path path() {
        return path;
    }

    @Override
    public boolean isOwn() {
        return own;
    }

    @Override
    public Set<String> names() {
        return Collections.unmodifiableSet(entryByName.keySet());
    }

    @Override
    public byte[] read(String name) throws IOException {
        ZipEntry entry = zip.getEntry(Objects.requireNonNull(entryByName.get(name), name));
        try (InputStream in = zip.getInputStream(entry)) {
            return in.readAllBytes();
        }
    }

    @Override
    public FileStamp stamp(String name) {
        return stamp;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private Optional<Path> file(String reference) {
        try {
            return Optional.of(Path.of(path.toUri().resolve(URI.create(reference))));
        } catch (IllegalArgumentException | FileSystemNotFoundException e) {
            // Not a file: the JVM ignores it too.
            return Optional.empty();
        }
    }

    /**
     * The manifest of a signed jar may list a digest for every file: it is parsed only if it has an attribute of
     * interest.
     */
    private static Attributes attributes(ZipFile zip) throws IOException {
        ZipEntry entry = zip.getEntry(MANIFEST);
        if (entry == null) {
            return new Attributes();
        }
        byte[] bytes;
        try (InputStream in = zip.getInputStream(entry)) {
            bytes = in.readAllBytes();
        }
        String text = new String(bytes, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        if (!text.contains("class-path:") && !text.contains("multi-release:")) {
            return new Attributes();
        }
        return new Manifest(new ByteArrayInputStream(bytes)).getMainAttributes();
    }

    private static int version(String name) {
        int slash = name.indexOf('/', VERSIONS.length());
        try {
            return slash < 0 ? 0 : Integer.parseInt(name.substring(VERSIONS.length(), slash));
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
