// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.runner.step;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** The class path of steps. */
public final class ClassPath {

    private final String text;
    private final Map<String, Boolean> known = new ConcurrentHashMap<>();

    /**
     * @param text folders and jars, separated as on this machine; {@code folder/*} stands for all jars in a folder
     */
    public ClassPath(String text) {
        this.text = text;
    }

    /** The entries as text. */
    public String text() {
        return text;
    }

    /** Whether it contains a class; does not load the class. */
    public boolean contains(String className) {
        return known.computeIfAbsent(className, this::find);
    }

    private boolean find(String className) {
        String resource = className.replace('.', '/') + ".class";
        try (var loader = new URLClassLoader(urls(), ClassLoader.getPlatformClassLoader())) {
            return loader.getResource(resource) != null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The URLs for a class loader. */
    public URL[] urls() throws IOException {
        var urls = new ArrayList<URL>();
        for (String entry : text.split(Pattern.quote(File.pathSeparator), -1)) {
            for (Path path : paths(entry)) {
                urls.add(url(path));
            }
        }
        return urls.toArray(URL[]::new);
    }

    private static List<Path> paths(String entry) throws IOException {
        if (!entry.endsWith("*")) {
            try {
                // An empty entry is the current folder, as for the JVM.
                return List.of(Path.of(entry));
            } catch (InvalidPathException e) {
                return List.of();
            }
        }
        Path folder = Path.of(entry.substring(0, entry.length() - 1));
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var jars = Files.list(folder)) {
            return jars.filter(jar ->
                            jar.toString().endsWith(".jar") || jar.toString().endsWith(".JAR"))
                    .toList();
        }
    }

    private static URL url(Path path) throws MalformedURLException {
        return path.toAbsolutePath().toUri().toURL();
    }
}
