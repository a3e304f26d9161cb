// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.store;

import dev.kfp4j.local.run.ArtifactValue;
import dev.kfp4j.local.run.Digest;
import dev.kfp4j.local.run.TaskPath;
import dev.kfp4j.local.run.Values;
import dev.kfp4j.local.store.ArtifactUse;
import dev.kfp4j.manifest.io.Json;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** The rows that link artifacts to the steps that produced or read them. */
final class LineageRows {

    static final String IN = "in";
    static final String OUT = "out";

    private static final String PUT = "insert or replace into task_artifacts"
            + " (run, path, direction, name, position, digest, uri, type, metadata) values (?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private LineageRows() {}

    static void put(Database database, long run, TaskPath task, String direction, Values values) throws SQLException {
        for (Map.Entry<String, List<ArtifactValue>> entry : values.artifacts().entrySet()) {
            int position = 0;
            for (ArtifactValue artifact : entry.getValue()) {
                database.update(
                        PUT,
                        run,
                        task.toString(),
                        direction,
                        entry.getKey(),
                        position,
                        artifact.digest().isPresent() ? artifact.digest().get().hex() : null,
                        artifact.uri(),
                        artifact.type().schemaTitle(),
                        Json.write(new JsonObject(artifact.metadata())));
                position++;
            }
        }
    }

    static void remove(Database database, long run, TaskPath task) throws SQLException {
        database.update("delete from task_artifacts where run = ? and path = ?", run, task.toString());
    }

    /** Finds all steps of all runs that produced or read a content, those of the oldest run first. */
    static List<ArtifactUse> uses(Database database, Digest digest) throws SQLException {
        return database.query(
                """
                select runs.name as run_name, path, direction, task_artifacts.name as name
                from task_artifacts join runs on runs.number = run
                where digest = ? order by run, direction desc, path, task_artifacts.name""",
                row -> new ArtifactUse(
                        row.getString("run_name"),
                        TaskRows.path(row.getString("path")),
                        row.getString("direction").equals(OUT),
                        row.getString("name")),
                digest.hex());
    }
}
