// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.artifact;

import dev.kfp4j.local.internal.memo.ArtifactKeeper;
import dev.kfp4j.local.internal.store.ArtifactTable;
import dev.kfp4j.local.internal.values.StepPlaces;
import dev.kfp4j.local.internal.values.ValueException;
import dev.kfp4j.local.run.ArtifactValue;
import dev.kfp4j.local.run.Digest;
import dev.kfp4j.local.run.Values;
import dev.kfp4j.local.store.KeptArtifact;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Keeps the artifacts of steps under the digests of their contents, read-only, each content once. A link replaces the
 * file that the step wrote; other steps receive the path of the link, which has the name of the file.
 *
 * <p>Symbolic links in a folder are replaced by the files that they refer to, as on a cluster; links to folders are
 * refused.
 */
public final class ArtifactStore implements ArtifactKeeper {

    private final ArtifactPlace places;
    private final ObjectFolder objects;
    private final ObjectMover mover;
    private final KnownContents known = new KnownContents();
    private final ArtifactTable table;
    private final Clock clock;

    /**
     * @param store the absolute path of the store's folder
     * @param table records the kept artifacts
     * @param clock provides the times of use
     */
    public ArtifactStore(Path store, ArtifactTable table, Clock clock) {
        this.places = new ArtifactPlace(store);
        this.objects = new ObjectFolder(store.resolve("artifacts"));
        this.mover = new ObjectMover(objects, known);
        this.table = table;
        this.clock = clock;
    }

    /** Removes leftovers of engines that were killed while they kept an artifact. */
    public void removeLeftovers() {
        try {
            objects.removeLeftovers();
        } catch (IOException e) {
            // A leftover takes space but harms nothing; the next engine tries again.
        }
    }

    @Override
    public void check(Values inputs) throws ValueException {
        for (List<ArtifactValue> list : inputs.artifacts().values()) {
            for (ArtifactValue artifact : list) {
                if (artifact.digest().isPresent()) {
                    check(artifact, artifact.digest().get());
                }
            }
        }
    }

    private void check(ArtifactValue artifact, Digest digest) throws ValueException {
        Optional<Path> path = places.path(artifact);
        if (path.isPresent() && known.isWhole(path.get(), digest)) {
            return;
        }
        Path object = wholeObject(artifact, digest);
        if (path.isPresent()) {
            // The link is missing, or another file has replaced it.
            link(artifact, path.get(), object);
        }
    }

    private Path wholeObject(ArtifactValue artifact, Digest digest) throws ValueException {
        Path object = objects.place(digest);
        if (known.isWhole(object, digest)) {
            return object;
        }
        String what =
                Files.exists(object) ? " is damaged: its content has changed in " : " is missing: it was stored in ";
        throw new ValueException(places.name(artifact) + what + object + places.remedy(artifact));
    }

    @Override
    public Values keep(Values outputs) throws ValueException {
        return mapped(outputs, (name, artifact) -> {
            Optional<Path> path = places.path(artifact);
            if (artifact.digest().isPresent()
                    || path.isEmpty()
                    || !Files.exists(path.get(), LinkOption.NOFOLLOW_LINKS)) {
                return artifact;
            }
            return artifact.kept(artifact.uri(), keep(artifact, path.get()));
        });
    }

    private Digest keep(ArtifactValue artifact, Path path) throws ValueException {
        try {
            Optional<Digest> linked = linkedObject(path);
            if (linked.isPresent()) {
                touch(linked.get());
                wholeObject(artifact, linked.get());
                return linked.get();
            }
            mover.resolveLinks(path);
            WriteProtection.make(path);
            ArtifactContent content = ArtifactContent.of(path);
            // Recorded first: from now on "gc" does not remove it.
            table.use(new KeptArtifact(content.digest(), content.isFolder(), content.size()), clock.instant());
            Path object = mover.take(path, content);
            ObjectLink.make(path, object);
            return content.digest();
        } catch (IOException | UncheckedIOException e) {
            throw new ValueException(places.name(artifact) + " cannot be stored: " + IoReasons.of(e));
        }
    }

    /** A step may pass on an input by a link to it. */
    private Optional<Digest> linkedObject(Path path) throws IOException {
        if (!Files.isSymbolicLink(path) || !Files.exists(path)) {
            return Optional.empty();
        }
        return objects.digest(path.toRealPath());
    }

    @Override
    public Values place(Values outputs, StepPlaces stepPlaces) throws ValueException {
        return mapped(outputs, (name, artifact) -> {
            Path place = stepPlaces.artifactPaths().get(name);
            if (place == null) {
                return artifact;
            }
            if (artifact.digest().isPresent()) {
                Digest digest = artifact.digest().get();
                touch(digest);
                link(artifact, place, wholeObject(artifact, digest));
                return artifact.kept(place.toString(), digest);
            }
            // Metrics and the like have no file; their place is the path that it would have.
            return places.path(artifact).isPresent()
                    ? new ArtifactValue(artifact.name(), artifact.type(), place.toString(), artifact.metadata())
                    : artifact;
        });
    }

    private void touch(Digest digest) {
        table.touch(Set.of(digest), clock.instant());
    }

    private void link(ArtifactValue artifact, Path path, Path object) throws ValueException {
        try {
            ObjectLink.make(path, object);
        } catch (IOException | UncheckedIOException e) {
            throw new ValueException(places.name(artifact) + " cannot be linked to " + path + ": " + IoReasons.of(e));
        }
    }

    private interface Change {
        ArtifactValue of(String name, ArtifactValue artifact) throws ValueException;
    }

    private static Values mapped(Values values, Change change) throws ValueException {
        if (values.artifacts().isEmpty()) {
            return values;
        }
        var artifacts = new TreeMap<String, List<ArtifactValue>>();
        for (Map.Entry<String, List<ArtifactValue>> entry : values.artifacts().entrySet()) {
            var list = new ArrayList<ArtifactValue>();
            for (ArtifactValue artifact : entry.getValue()) {
                list.add(change.of(entry.getKey(), artifact));
            }
            artifacts.put(entry.getKey(), list);
        }
        return new Values(values.parameters(), artifacts);
    }
}
