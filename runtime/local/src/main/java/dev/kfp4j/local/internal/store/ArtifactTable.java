// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.store;

import dev.kfp4j.local.run.Digest;
import dev.kfp4j.local.store.ArtifactUse;
import dev.kfp4j.local.store.KeptArtifact;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The table of kept artifacts. */
public final class ArtifactTable {

    private static final String USE = """
            insert into artifacts (digest, kind, size, created, used) values (?, ?, ?, ?, ?)
            on conflict (digest) do update set used = excluded.used""";

    private static final String UNNEEDED = """
            select * from artifacts where used < ?
              and not exists (select 1 from task_artifacts where task_artifacts.digest = artifacts.digest)
            order by digest""";

    private final Database database;

    ArtifactTable(Database database) {
        this.database = database;
    }

    /**
     * Records the use of an object before it is put into place, so that {@code gc} does not remove it.
     *
     * @param artifact the object
     * @param at the present time
     */
    public void use(KeptArtifact artifact, Instant at) {
        long now = StoredTimes.nanos(at);
        database.write(db -> db.update(
                USE, artifact.digest().hex(), artifact.isFolder() ? "FOLDER" : "FILE", artifact.size(), now, now));
    }

    /** Records the use of existing objects. */
    public void touch(Collection<Digest> digests, Instant at) {
        long now = StoredTimes.nanos(at);
        database.write(db -> {
            for (Digest digest : digests) {
                db.update("update artifacts set used = ? where digest = ?", now, digest.hex());
            }
            return digests.size();
        });
    }

    /** Finds the record of an object. */
    public Optional<KeptArtifact> find(Digest digest) {
        return database.read(
                db -> db.first("select * from artifacts where digest = ?", ArtifactTable::artifact, digest.hex()));
    }

    /** Finds the steps that produced or read a content, those of the oldest run first. */
    public List<ArtifactUse> uses(Digest digest) {
        return database.read(db -> LineageRows.uses(db, digest));
    }

    /**
     * Finds the objects that no step of any run produced or read, and that were not used since a time.
     *
     * @param since that time
     */
    public List<KeptArtifact> unneeded(Instant since) {
        return database.read(db -> unneeded(db, since));
    }

    static List<KeptArtifact> unneeded(Database db, Instant since) throws SQLException {
        return db.query(UNNEEDED, ArtifactTable::artifact, StoredTimes.nanos(since));
    }

    /**
     * Removes such objects. No other engine can start to use one of them meanwhile.
     *
     * @param since as in {@link #unneeded}
     * @param most the maximum number of objects
     * @param remover moves each of them out of its place, quickly
     * @return the removed objects
     */
    public List<KeptArtifact> remove(Instant since, int most, Remover remover) {
        return database.write(db -> {
            List<KeptArtifact> found =
                    db.query(UNNEEDED + " limit ?", ArtifactTable::artifact, StoredTimes.nanos(since), most);
            for (KeptArtifact artifact : found) {
                remover.remove(artifact);
                db.update(
                        "delete from artifacts where digest = ?",
                        artifact.digest().hex());
            }
            return found;
        });
    }

    private static KeptArtifact artifact(ResultSet row) throws SQLException {
        return new KeptArtifact(
                new Digest(row.getString("digest")), row.getString("kind").equals("FOLDER"), row.getLong("size"));
    }

    /** Moves objects out of their places. */
    @FunctionalInterface
    public interface Remover {
        /** Moves an object, which need not exist. */
        void remove(KeptArtifact artifact);
    }
}
