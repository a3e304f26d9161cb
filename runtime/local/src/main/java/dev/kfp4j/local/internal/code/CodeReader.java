// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.code;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the code that a program can reach. It starts at the main class and follows the classes that each class
 * mentions, the classes and resources that its texts name, and the providers of its services, as far as they are on the
 * class path.
 */
public final class CodeReader {

    private static final String CLASS = ".class";
    private static final String SERVICES = "META-INF/services/";

    private final CodePath path;
    private final NamedFiles named;
    private final CodeParts parts = new CodeParts();
    private final Set<String> seen = new HashSet<>();
    private final Deque<String> next = new ArrayDeque<>();

    /** A class file, and the names that it mentions. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Found(String file, ClassPathEntry entry, byte[] digest, Set<String> classes, Set<String> files) {}

    private CodeReader(CodePath path) {
        this.path = path;
        this.named = new NamedFiles(path);
    }

    /**
     * Reads the present code of a program.
     *
     * @param classPath folders and jars, separated as on this machine; {@code folder/*} stands for all jars in a folder
     * @param mainClass the main class
     * @param javaVersion the version of Java that runs it, such as 17
     * @throws IOException if a file on the class path cannot be read
     */
    public static ProgramCode read(String classPath, String mainClass, int javaVersion) throws IOException {
        try {
            return opened(classPath, mainClass, javaVersion);
        } catch (UncheckedIOException e) {
            throw new IOException(e.getCause());
        }
    }

    private static ProgramCode opened(String classPath, String mainClass, int javaVersion) throws IOException {
        try (CodePath path = CodePath.open(classPath, javaVersion)) {
            var reader = new CodeReader(path);
            reader.want(mainClass.replace('.', '/'));
            reader.path.implied().forEach(reader::service);
            while (!reader.next.isEmpty()) {
                List<String> wave = List.copyOf(reader.next);
                reader.next.clear();
                // Reading and hashing take time, and classes are independent of each other.
                List<List<Found>> found =
                        wave.parallelStream().map(reader::read).toList();
                found.forEach(reader::take);
            }
            return reader.parts.code();
        }
    }

    /** Requests a class by its name with slashes, whether it is on the class path or not. */
    private void want(String className) {
        if (!seen.add(className)) {
            return;
        }
        if (path.contains(className + CLASS)) {
            next.add(className);
            int slash = className.lastIndexOf('/');
            if (slash >= 0) {
                want(className.substring(0, slash) + "/package-info");
            }
        }
        service(SERVICES + className.replace('/', '.'));
    }

    private List<Found> read(String className) {
        String file = className + CLASS;
        return path.find(file).stream()
                .map(entry -> read(className, entry, CodePath.read(entry, file)))
                .toList();
    }

    private Found read(String className, ClassPathEntry entry, byte[] bytes) {
        byte[] digest = CodeParts.digest(entry.isOwn() ? ClassFile.withoutDebug(bytes) : bytes);
        try {
            ConstantPool mentions = ConstantPool.of(bytes);
            return new Found(
                    className + CLASS, entry, digest, mentions.classes(), named.by(className, entry, mentions));
        } catch (IOException e) {
            // The JVM cannot load it: a step that tries fails, and failures are not cached.
            return new Found(className + CLASS, entry, digest, Set.of(), Set.of());
        }
    }

    private void take(List<Found> classFiles) {
        for (Found found : classFiles) {
            parts.add(found.file(), found.entry(), found.digest());
            found.classes().forEach(this::want);
            follow(found.files());
        }
    }

    private void follow(Set<String> files) {
        for (String file : files) {
            if (file.endsWith(CLASS)) {
                want(file.substring(0, file.length() - CLASS.length()));
            } else if (seen.add(file)) {
                addFile(file);
            }
        }
    }

    private void service(String file) {
        if (!path.contains(file) || parts.contains(file)) {
            return;
        }
        for (byte[] content : addFile(file)) {
            new String(content, StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.contains("#") ? line.substring(0, line.indexOf('#')) : line)
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .forEach(provider -> want(provider.replace('.', '/')));
        }
    }

    private List<byte[]> addFile(String file) {
        return path.find(file).stream()
                .map(entry -> {
                    byte[] content = CodePath.read(entry, file);
                    parts.add(file, entry, CodeParts.digest(content));
                    return content;
                })
                .toList();
    }
}
