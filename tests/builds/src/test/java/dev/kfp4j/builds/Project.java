// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.builds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A copy of one of the projects in {@code src/test/projects}, to be built and changed.
 *
 * @param root its folder
 */
record Project(Path root) {

    private static final Path PROJECTS = Path.of("src", "test", "projects");

    static Project copy(String name, Path folder) throws IOException {
        Folders.copy(PROJECTS.resolve(name), folder.resolve(name));
        return new Project(folder.resolve(name));
    }

    Path path(String relative) {
        return root.resolve(relative);
    }

    /** The Java sources in a folder, sorted. */
    List<Path> sources(String folder) throws IOException {
        return Folders.files(path(folder)).stream()
                .filter(file -> file.toString().endsWith(".java"))
                .toList();
    }

    /** Replaces a text that must be there. */
    void edit(String file, String old, String replacement) throws IOException {
        String text = Files.readString(path(file));
        assertThat(text).contains(old);
        Files.writeString(path(file), text.replace(old, replacement));
    }

    /** Returns our files of a build in a folder, without classes: the text of each file by its name. */
    static Map<String, String> leftBehind(Path classes) throws IOException {
        Map<String, String> left = new TreeMap<>();
        Path ours = classes.resolve("META-INF").resolve("kfp4j");
        for (Path file : Folders.files(ours)) {
            left.put(ours.relativize(file).toString().replace('\\', '/'), Files.readString(file));
        }
        return left;
    }
}
