// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/** Sources in a folder, compiled by javac into another, as a user's build does. */
public final class Project {

    private final Path folder;
    private final List<Path> classPath = new ArrayList<>();
    private final List<Path> sources = new ArrayList<>();

    private Project(Path folder) {
        this.folder = folder;
    }

    /** An empty project. */
    public static Project in(Path folder) {
        return new Project(folder);
    }

    /** Adds a source file, such as {@code acme/Steps.java}. */
    public Project source(String path, String text) {
        try {
            Path file = folder.resolve("src").resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            sources.add(file);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds a resource, such as {@code components/train.yaml}: as builds do, beside the classes. */
    public Project resource(String path, String text) {
        try {
            Path file = classes().resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts the classes of another project on the class path. */
    public Project uses(Project other) {
        classPath.add(other.classes());
        return this;
    }

    /** Gives the sources to the compiler in another order. */
    public Project reversed() {
        Collections.reverse(sources);
        return this;
    }

    /** Where the classes are. */
    public Path classes() {
        return folder.resolve("classes");
    }

    /** Compiles with our processor and all warnings on. */
    public Outcome compile(String... options) {
        return compile(new KfpProcessor(), options);
    }

    /** Compiles with a processor. */
    public Outcome compile(Processor processor, String... options) {
        return compile(ToolProvider.getSystemJavaCompiler(), List.of(processor), options);
    }

    /** Compiles with a compiler and processors. */
    public Outcome compile(JavaCompiler compiler, List<? extends Processor> processors, String... options) {
        try {
            Files.createDirectories(classes());
            var diagnostics = new DiagnosticCollector<JavaFileObject>();
            var output = new StringWriter();
            try (var files = compiler.getStandardFileManager(diagnostics, Locale.ROOT, UTF_8)) {
                List<String> all = new ArrayList<>(List.of("-d", classes().toString(), "-Xlint:all"));
                if (!List.of(options).contains("--module-path")) {
                    all.addAll(List.of("-classpath", classPath()));
                }
                all.addAll(List.of(options));
                var task = compiler.getTask(
                        output, files, diagnostics, all, null, files.getJavaFileObjectsFromPaths(sources));
                task.setProcessors(processors);
                boolean success = task.call();
                return new Outcome(success, List.copyOf(diagnostics.getDiagnostics()), output.toString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String classPath() {
        return UserClassPath.with(classPath.toArray(Path[]::new));
    }

    /** Loads a compiled class. */
    public Class<?> load(String name) {
        try {
            URL[] urls = new URL[classPath.size() + 1];
            urls[0] = classes().toUri().toURL();
            for (int i = 0; i < classPath.size(); i++) {
                urls[i + 1] = classPath.get(i).toUri().toURL();
            }
            return Class.forName(name, true, new URLClassLoader(urls, Project.class.getClassLoader()));
        } catch (MalformedURLException | ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    /** A compiled or generated file as text. */
    public String read(String path) {
        try {
            return Files.readString(classes().resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What every file in the output folder holds, by path; bytes as Latin-1. */
    public SortedMap<String, String> output() {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(classes())) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = classes().relativize(file).toString().replace(File.separatorChar, '/');
                files.put(name, Files.readString(file, ISO_8859_1));
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What the compiler said.
     *
     * @param success whether it made classes
     * @param diagnostics its messages
     * @param output what else it printed
     */
    public record Outcome(boolean success, List<Diagnostic<? extends JavaFileObject>> diagnostics, String output) {

        /** The messages of a kind, as text. */
        public List<String> messages(Diagnostic.Kind... kinds) {
            return diagnostics.stream()
                    .filter(diagnostic -> List.of(kinds).contains(diagnostic.getKind()))
                    .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
                    .toList();
        }

        /** All errors. */
        public List<String> errors() {
            return messages(Diagnostic.Kind.ERROR);
        }

        /** All warnings. */
        public List<String> warnings() {
            return messages(Diagnostic.Kind.WARNING, Diagnostic.Kind.MANDATORY_WARNING);
        }

        /** All messages, for a failed assertion. */
        @Override
        public String toString() {
            return (success ? "compiled" : "not compiled") + "\n" + diagnostics + "\n" + output;
        }
    }
}
