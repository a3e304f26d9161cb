// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** A small Java project: sources and resources that are compiled into a folder, as a build would. */
public final class JavaProject {

    /** Class files of Java 17. JDK 17 needs no option, for which javac opens a large archive each time. */
    private static final List<String> RELEASE =
            Runtime.version().feature() == 17 ? List.of() : List.of("--release", "17");

    private final Path classes;
    private final Map<String, String> sources = new TreeMap<>();
    private final Map<String, String> resources = new TreeMap<>();
    private final List<String> options = new ArrayList<>(List.of("-proc:none", "-g"));

    /** Makes it; the folder is made when it is built. */
    public JavaProject(Path classes) {
        this.classes = classes;
    }

    /** The folder with classes and resources. */
    public Path classes() {
        return classes;
    }

    public JavaProject option(String option) {
        options.add(option);
        return this;
    }

    /** Puts a class's source in; replaces an earlier one. */
    public JavaProject source(String className, String text) {
        sources.put(className, text);
        return this;
    }

    /** Puts a resource in; replaces an earlier one. */
    public JavaProject resource(String name, String text) {
        resources.put(name, text);
        return this;
    }

    public JavaProject remove(String resource) {
        resources.remove(resource);
        return this;
    }

    /** Builds all anew; what an earlier build left is gone. */
    public JavaProject build(Path... classPath) {
        try {
            delete(classes);
            Files.createDirectories(classes);
            var all = new ArrayList<>(options);
            all.addAll(RELEASE);
            all.addAll(List.of("-d", classes.toString()));
            all.addAll(List.of("-cp", String.join(File.pathSeparator, texts(classPath))));
            var files = sources.entrySet().stream()
                    .map(entry -> new Source(entry.getKey(), entry.getValue()))
                    .toList();
            var messages = new StringWriter();
            boolean done = files.isEmpty()
                    || ToolProvider.getSystemJavaCompiler()
                            .getTask(messages, null, null, all, null, files)
                            .call();
            assertThat(done).as(messages.toString()).isTrue();
            for (var entry : resources.entrySet()) {
                Path file = classes.resolve(entry.getKey());
                Files.createDirectories(file.getParent());
                Files.writeString(file, entry.getValue());
            }
            return this;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Packs what was built into a jar. */
    public Path jar(Path file) throws IOException {
        Files.deleteIfExists(file);
        try (var zip = FileSystems.newFileSystem(file, Map.of("create", "true"));
                var tree = Files.walk(classes)) {
            for (Path path : tree.sorted().toList()) {
                String name = classes.relativize(path).toString();
                if (!name.isEmpty()) {
                    Files.copy(path, zip.getPath("/" + name));
                }
            }
        }
        return file;
    }

    private static List<String> texts(Path... paths) {
        return Arrays.stream(paths).map(Path::toString).toList();
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var tree = Files.walk(folder)) {
            for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        private Source(String className, String text) {
            super(URI.create("string:///" + className.replace('.', '/') + ".java"), JavaFileObject.Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
