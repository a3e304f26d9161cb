// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor;

import dev.kfp4j.annotations.Component;
import dev.kfp4j.dsl.Kfp;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/**
 * The class path of a user's project: the annotations, the runtime, JSpecify, and the resources of these tests. The
 * other libraries of these tests are not on it: each compilation opens every jar again, which took half of the time of
 * the tests.
 */
public final class UserClassPath {

    private static final List<Path> ENTRIES = Stream.of(
                    Component.class, Kfp.class, NullMarked.class, UserClassPath.class)
            .map(UserClassPath::place)
            .toList();

    private UserClassPath() {}

    /** Its folders and jars. */
    public static List<File> files() {
        return ENTRIES.stream().map(Path::toFile).toList();
    }

    /** The argument of {@code -classpath}, with other folders and jars in front. */
    public static String with(Path... others) {
        return Stream.concat(Stream.of(others), ENTRIES.stream())
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static Path place(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }
}
