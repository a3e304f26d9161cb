// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.runtime;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import org.jspecify.annotations.Nullable;

/**
 * Finds the entrypoints of components on a class path. The annotation processor writes a resource
 * {@code META-INF/kfp4j/entrypoints/NAME} for each component, whose only line is the class with {@code main}. Folders
 * and jars are read directly, because a class loader cannot list the content of a jar without folder entries.
 */
final class Entrypoints {

    private static final String FOLDER = "META-INF/kfp4j/entrypoints/";

    private final Map<String, String> found = new TreeMap<>();
    private final Set<Path> visited = new LinkedHashSet<>();

    private Entrypoints() {}

    /**
     * Returns the entrypoint classes by component name, sorted. For a duplicate name, the first on the class path wins.
     *
     * @param classPath folders and jars, as in the system property {@code java.class.path}; the {@code Class-Path} of a
     *     jar's manifest is followed
     */
    static Map<String, String> find(String classPath) throws IOException {
        Entrypoints entrypoints = new Entrypoints();
        for (String element : classPath.split(File.pathSeparator, -1)) {
            entrypoints.read(Path.of(element).toAbsolutePath().normalize());
        }
        return entrypoints.found;
    }

    private void read(Path element) throws IOException {
        if (!visited.add(element)) {
            return;
        }
        if (Files.isDirectory(element)) {
            readFolder(element.resolve(FOLDER));
        } else if (Files.isRegularFile(element)) {
            try (JarFile jar = new JarFile(element.toFile())) {
                readJar(jar);
                readNamedJars(element, jar.getManifest());
            }
        }
    }

    private void readFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                found.putIfAbsent(
                        file.getFileName().toString(), Files.readString(file).strip());
            }
        }
    }

    private void readJar(JarFile jar) throws IOException {
        for (Enumeration<JarEntry> entries = jar.entries(); entries.hasMoreElements(); ) {
            JarEntry entry = entries.nextElement();
            String name = entry.getName();
            if (name.startsWith(FOLDER) && !entry.isDirectory()) {
                try (InputStream content = jar.getInputStream(entry)) {
                    String entrypoint = new String(content.readAllBytes(), StandardCharsets.UTF_8);
                    found.putIfAbsent(name.substring(FOLDER.length()), entrypoint.strip());
                }
            }
        }
    }

    private void readNamedJars(Path jar, @Nullable Manifest manifest) throws IOException {
        String named = manifest == null ? null : manifest.getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
        if (named == null) {
            return;
        }
        for (String reference : named.split(" +", -1)) {
            URI place = reference.isEmpty() ? null : jar.toUri().resolve(reference);
            if (place != null && "file".equals(place.getScheme())) {
                read(Path.of(place));
            }
        }
    }
}
