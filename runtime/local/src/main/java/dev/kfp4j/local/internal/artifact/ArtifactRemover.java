// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.artifact;

import dev.kfp4j.local.internal.store.ArtifactTable;
import dev.kfp4j.local.store.KeptArtifact;
import dev.kfp4j.runtime.files.FileTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** Moves objects out of their places, which is quick, and deletes them later, which may take time. */
public final class ArtifactRemover implements ArtifactTable.Remover {

    private final ObjectFolder objects;
    private final List<Path> removed = new ArrayList<>();

    /**
     * @param store the absolute path of the store's folder
     */
    public ArtifactRemover(Path store) {
        this.objects = new ObjectFolder(store.resolve("artifacts"));
    }

    @Override
    public void remove(KeptArtifact artifact) {
        Path object = objects.place(artifact.digest());
        if (!Files.exists(object, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try {
            Path aside = objects.temporary();
            Files.move(object, aside, StandardCopyOption.ATOMIC_MOVE);
            removed.add(aside);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot remove the artifact " + object, e);
        }
    }

    /** Deletes the objects that were moved out, and the leftovers of dead processes. */
    public void delete() throws IOException {
        for (Path path : removed) {
            FileTree.delete(path);
        }
        removed.clear();
        objects.removeLeftovers();
    }
}
