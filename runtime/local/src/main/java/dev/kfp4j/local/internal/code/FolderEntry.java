// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.code;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

/** A folder of a class path. */
final class FolderEntry implements ClassPathEntry {

    private final Path folder;
    private final Set<String> names;

    private FolderEntry(Path folder, Set<String> names) {
        this.folder = folder;
        this.names = Collections.unmodifiableSet(names);
    }

    static FolderEntry of(Path folder) throws IOException {
        var names = new HashSet<String>();
        Files.walkFileTree(
                folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new SimpleFileVisitor<Path>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                        if (attributes.isRegularFile()) {
                            names.add(folder.relativize(file).toString().replace(File.separatorChar, '/'));
                        }
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException e) {
                        // A broken or circular link: the JVM cannot load classes from it.
                        return FileVisitResult.CONTINUE;
                    }
                });
        return new FolderEntry(folder, names);
    }

    @Override
    public Path path() {
        return folder;
    }

    @Override
    public boolean isOwn() {
        return true;
    }

    @Override
    public Set<String> names() {
        return names;
    }

    @Override
    public byte[] read(String name) throws IOException {
        return Files.readAllBytes(folder.resolve(name));
    }

    @Override
    public FileStamp stamp(String name) {
        return FileStamp.of(folder.resolve(name));
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
