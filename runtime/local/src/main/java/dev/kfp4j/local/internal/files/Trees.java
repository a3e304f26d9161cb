// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.files;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;

/** Copies files and folders. */
public final class Trees {

    private Trees() {}

    /** Copies a file or a folder with its content. Links are followed, so that the copy needs no other files. */
    public static void copy(Path source, Path target) throws IOException {
        Files.walkFileTree(
                source, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes unused)
                            throws IOException {
                        Files.createDirectory(copyOf(folder));
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes unused) throws IOException {
                        Files.copy(file, copyOf(file));
                        return FileVisitResult.CONTINUE;
                    }

                    private Path copyOf(Path each) {
                        return each.equals(source)
                                ? target
                                : target.resolve(source.relativize(each).toString());
                    }
                });
    }
}
