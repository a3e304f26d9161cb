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

/** Which artifacts are kept. */
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
     * Takes note that an object is wanted from now on, before it is put into place: {@code gc} leaves it alone for a while.
     *
     * @param artifact the object
     * @param at now
     */
    public void use(KeptArtifact artifact, Instant at) {
        long now = StoredTimes.nanos(at);
        database.write(db -> db.update(
                USE, artifact.digest().hex(), artifact.isFolder() ? "FOLDER" : "FILE", artifact.size(), now, now));
    }

    /** Takes note that objects that are there are wanted from now on. */
    public void touch(Collection<Digest> digests, Instant at) {
        long now = StoredTimes.nanos(at);
        database.write(db -> {
            for (Digest digest : digests) {
                db.update("update artifacts set used = ? where digest = ?", now, digest.hex());
            }
            return digests.size();
        });
    }

    /** What is known of an object. */
    public Optional<KeptArtifact> find(Digest digest) {
        return database.read(
                db -> db.first("select * from artifacts where digest = ?", ArtifactTable::artifact, digest.hex()));
    }

    /** Which steps gave and which read what has this digest, the oldest run first. */
    public List<ArtifactUse> uses(Digest digest) {
        return database.read(db -> LineageRows.uses(db, digest));
    }

    /**
     * The objects that no step of any run gave or read, and that nobody wanted since some time.
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
     * Forgets such objects. Nobody else can want one of them meanwhile.
     *
     * @param since as in {@link #unneeded}
     * @param most at most so many
     * @param remover takes each of them out of its place, quickly
     * @return those
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

    /** Takes an object out of its place. */
    @FunctionalInterface
    public interface Remover {
        /** Takes it out; may be told of one that is not there. */
        void remove(KeptArtifact artifact);
    }
}
