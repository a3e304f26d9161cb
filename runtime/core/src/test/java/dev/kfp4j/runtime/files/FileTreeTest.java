// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.runtime.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileTreeTest {

    @TempDir
    Path folder;

    @Test
    void write_makesTheFolders_andReplacesWhatWasThere() throws IOException {
        Path file = folder.resolve("a/b/c.json");

        AtomicFile.write(file, "ü1");
        AtomicFile.write(file, "ü2");

        assertThat(Files.readString(file)).isEqualTo("ü2");
        assertThat(names(file.getParent())).containsExactly("c.json");
    }

    @Test
    void write_thatFails_leavesNothingBehind() throws IOException {
        Path taken = Files.createDirectories(folder.resolve("taken/inside")).getParent();

        assertThatIOException().isThrownBy(() -> AtomicFile.write(taken, "x"));

        assertThat(names(folder)).containsExactly("taken");
        assertThat(names(taken)).containsExactly("inside");
    }

    @Test
    void move_replacesAFolderByAFile_andAFileByAFolder() throws IOException {
        Path tree = tree("tree");
        Path file = Files.writeString(folder.resolve("file"), "f");
        Path place = folder.resolve("deep/place");

        FileTree.move(tree, place);
        assertThat(Files.readString(place.resolve("sub/x"))).isEqualTo("x");
        FileTree.move(file, place);
        assertThat(Files.readString(place)).isEqualTo("f");

        assertThat(names(folder)).containsExactly("deep");
        assertThat(names(place.getParent())).containsExactly("place");
    }

    @Test
    void copy_takesAllOfAFolder_andLeavesIt() throws IOException {
        Path tree = tree("tree");
        Files.createSymbolicLink(tree.resolve("link"), Path.of("sub/x"));
        Path place = folder.resolve("place");

        FileTree.copy(tree, place);

        assertThat(Files.readString(place.resolve("sub/x"))).isEqualTo("x");
        assertThat(place.resolve("link")).isRegularFile();
        assertThat(place.resolve("empty")).isEmptyDirectory();
        assertThat(tree.resolve("sub/x")).exists();
    }

    @Test
    void copy_ofAFolderIntoItself_isRefused() throws IOException {
        Path tree = tree("tree");

        assertThatIOException()
                .isThrownBy(() -> FileTree.copy(tree, tree.resolve("sub/again")))
                .withMessageStartingWith("a folder cannot be copied into itself");
        assertThat(names(tree.resolve("sub"))).containsExactly("x");
    }

    @Test
    void delete_doesNotFollowLinks() throws IOException {
        Path tree = tree("tree");
        Path other = tree("other");
        Files.createSymbolicLink(tree.resolve("link"), other);

        FileTree.delete(tree);
        FileTree.delete(tree);

        assertThat(tree).doesNotExist();
        assertThat(other.resolve("sub/x")).exists();
    }

    private Path tree(String name) throws IOException {
        Path tree = folder.resolve(name);
        Files.createDirectories(tree.resolve("sub"));
        Files.createDirectories(tree.resolve("empty"));
        Files.writeString(tree.resolve("sub/x"), "x");
        return tree;
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.map(child -> child.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }
}
