// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.builds;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Operations on whole folders. */
final class Folders {

    private Folders() {}

    /** Copies a folder; what is there already is kept. */
    static void copy(Path origin, Path target) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(origin)) {
            files = walk.toList();
        }
        for (Path file : files) {
            Path copied = target.resolve(origin.relativize(file).toString());
            if (Files.isDirectory(file)) {
                Files.createDirectories(copied);
            } else {
                Files.copy(file, copied);
            }
        }
    }

    /** All files below a folder, sorted. */
    static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
