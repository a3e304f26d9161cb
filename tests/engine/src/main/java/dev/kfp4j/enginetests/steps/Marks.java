// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.enginetests.steps;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;

/** The marks that attempts of a step leave outside the store of the engine. */
final class Marks {

    private final Path folder;
    private final String name;

    private Marks(Path folder, String name) {
        this.folder = folder;
        this.name = name;
    }

    /** The marks of the step with this name, which may hold any characters. */
    static Marks in(String folder, String name) {
        return new Marks(Path.of(folder), HexFormat.of().formatHex(name.getBytes(StandardCharsets.UTF_8)));
    }

    /** Marks the attempt; fails if it is one of the first. */
    String attempt(int failures, int millis, String value) throws IOException, InterruptedException {
        int number = begin();
        TimeUnit.MILLISECONDS.sleep(millis);
        if (number <= failures) {
            throw new IllegalStateException("attempt " + number + " of " + name + " is to fail");
        }
        Files.createFile(folder.resolve(name + ".ended." + number));
        return value;
    }

    private int begin() throws IOException {
        for (int number = 1; ; number++) {
            try {
                Files.createFile(folder.resolve(name + ".begun." + number));
                return number;
            } catch (FileAlreadyExistsException e) {
                // An earlier attempt's: the next number is this one's.
            }
        }
    }
}
