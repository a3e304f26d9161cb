// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.conformance;

import dev.kfp4j.annotations.Component;
import dev.kfp4j.dsl.Kfp;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.NullMarked;

/** Compiles cases, and finds what they are compared with. */
final class Cases {

    /** What the cases use; each compilation opens every jar again. */
    private static final String CLASS_PATH = Stream.of(Component.class, Kfp.class, NullMarked.class)
            .map(Cases::place)
            .collect(Collectors.joining(File.pathSeparator));

    private Cases() {}

    /**
     * Compiles a folder of sources with the annotation processor; other files in it are resources, which builds put
     * beside the classes.
     *
     * @return the folder of the classes
     * @throws AssertionError if the compiler has anything to say
     */
    static Path compile(Path sources, Path classes) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        var diagnostics = new DiagnosticCollector<JavaFileObject>();
        copyResources(sources, classes);
        try (Stream<Path> found = Files.list(sources);
                StandardJavaFileManager files = compiler.getStandardFileManager(diagnostics, null, null)) {
            List<File> units = found.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .map(Path::toFile)
                    .toList();
            List<String> options = List.of("-classpath", CLASS_PATH, "-d", classes.toString());
            var task =
                    compiler.getTask(null, files, diagnostics, options, null, files.getJavaFileObjectsFromFiles(units));
            // Not -processor, for which javac loads the classes of the processor again in each case.
            task.setProcessors(ServiceLoader.load(Processor.class));
            if (!task.call()) {
                throw new AssertionError(diagnostics.getDiagnostics().toString());
            }
        }
        return classes;
    }

    private static String place(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private static void copyResources(Path sources, Path classes) throws IOException {
        try (Stream<Path> found = Files.list(sources)) {
            for (Path file :
                    found.filter(path -> !path.toString().endsWith(".java")).toList()) {
                Files.copy(file, classes.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /** The folder {@code shared/conformance} beside this module's folder or one above it. */
    static Optional<Path> conformanceFolder() {
        for (Path current = Path.of("").toAbsolutePath(); current != null; current = current.getParent()) {
            Path candidate = current.resolve("shared/conformance");
            if (Files.isRegularFile(candidate.resolve("canon.py"))) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    /** Returns whether {@code python3} exists and can read YAML. */
    static boolean hasPython() throws InterruptedException {
        try {
            return new ProcessBuilder("python3", "-c", "import yaml").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
