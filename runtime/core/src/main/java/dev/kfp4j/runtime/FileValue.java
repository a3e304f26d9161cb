// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.runtime;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Reads a JSON argument that may be in a file: {@code @path} stands for the content of the file. */
final class FileValue {
    private FileValue() {}

    /** Returns the text, or the content of the file that it names; returns null and records a problem if that fails. */
    static @Nullable String resolve(String flag, String text, Problems problems) {
        if (!text.startsWith("@")) {
            return text;
        }
        String name = text.substring(1);
        try {
            return Files.readString(Path.of(name));
        } catch (NoSuchFileException e) {
            problems.add(flag + ": no such file: " + name);
        } catch (CharacterCodingException e) {
            problems.add(flag + ": not UTF-8 text: " + name);
        } catch (IOException | InvalidPathException e) {
            problems.add(flag + ": cannot read " + name + ": " + e.getMessage());
        }
        return null;
    }
}
