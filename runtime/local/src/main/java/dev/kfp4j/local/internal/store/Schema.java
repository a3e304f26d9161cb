// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.store;

import java.sql.SQLException;
import java.util.List;

/**
 * The tables, by version. A released version is never changed: a new one is added, with its migration. Times are
 * nanoseconds since 1970; values are JSON.
 */
final class Schema {

    /** The application id in the header of the file: "kf4j". */
    static final int APPLICATION = 0x6b66346a;

    private static final List<String> FIRST = List.of(
            """
            create table runs (
              number integer primary key,
              name text not null unique,
              id text not null unique,
              pipeline text not null,
              folder text not null,
              manifest text not null,
              settings text not null,
              arguments text not null,
              notices text not null,
              state text not null,
              reason text,
              outputs text,
              started integer not null,
              finished integer,
              generation integer not null,
              owner_pid integer,
              owner_started integer,
              cancel_requested integer)""",
            """
            create table tasks (
              run integer not null references runs on delete cascade,
              path text not null,
              position integer not null,
              generation integer not null,
              kind text not null,
              state text not null,
              attempts integer not null,
              started integer,
              finished integer,
              inputs text,
              outputs text,
              failure text,
              skip_kind text,
              skip_task text,
              origin_run text,
              origin_task text,
              primary key (run, path))""",
            """
            create table attempts (
              run integer not null references runs on delete cascade,
              path text not null,
              number integer not null,
              started integer not null,
              finished integer,
              exit_status integer,
              reason text,
              primary key (run, path, number)) without rowid""",
            """
            create table artifacts (
              digest text primary key,
              kind text not null,
              size integer not null,
              created integer not null,
              used integer not null) without rowid""",
            """
            create table task_artifacts (
              run integer not null references runs on delete cascade,
              path text not null,
              direction text not null,
              name text not null,
              position integer not null,
              digest text,
              uri text not null,
              type text not null,
              metadata text not null,
              primary key (run, path, direction, name, position)) without rowid""",
            "create index task_artifacts_by_digest on task_artifacts (digest) where digest is not null",
            """
            create table step_keys (
              run integer not null references runs on delete cascade,
              path text not null,
              pipeline text not null,
              component text not null,
              noted integer not null,
              key text not null,
              parts text not null,
              shared integer not null,
              outputs text,
              finished integer,
              origin_run text,
              origin_task text,
              primary key (run, path))""",
            "create index step_keys_by_key on step_keys (key)",
            "create index step_keys_by_place on step_keys (pipeline, path, noted)",
            "create index step_keys_by_component on step_keys (component, noted)",
            """
            create table code (
              digest text primary key,
              parts text not null) without rowid""");

    /** The migrations from each version to the next one; the first from an empty file. */
    private static final List<Migration> VERSIONS = List.of(Schema::makeTables, SettingsToJson::migrate);

    /** Migrates to the next version, in the transaction of the caller. */
    private interface Migration {
        void apply(Database database) throws SQLException;
    }

    private Schema() {}

    /** The version that this program reads and writes. */
    static int version() {
        return VERSIONS.size();
    }

    /**
     * Migrates to the present version, in the transaction of the caller.
     *
     * @param from the present version of the file; 0: an empty file
     */
    static void migrate(Database database, int from) throws SQLException {
        for (Migration migration : VERSIONS.subList(from, VERSIONS.size())) {
            migration.apply(database);
        }
        database.execute("pragma application_id = " + APPLICATION);
        database.execute("pragma user_version = " + version());
    }

    private static void makeTables(Database database) throws SQLException {
        for (String statement : FIRST) {
            database.execute(statement);
        }
    }
}
