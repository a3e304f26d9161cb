// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.store;

import dev.kfp4j.local.store.StoreException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;

/** Explains errors of SQLite in one sentence, with a remedy. */
final class StoreFaults {

    private StoreFaults() {}

    static StoreException of(Path file, SQLException e) {
        // The lower byte is the kind of error; the others refine it.
        int kind = e.getErrorCode() & 0xff;
        if (kind == SQLiteErrorCode.SQLITE_NOTADB.code || kind == SQLiteErrorCode.SQLITE_CORRUPT.code) {
            return damaged(file, e);
        }
        if (kind == SQLiteErrorCode.SQLITE_FULL.code) {
            return new StoreException(
                    "the disk is full: cannot write the store " + file + ". Its content is consistent:"
                            + " free some space and continue with \"resume\"",
                    e);
        }
        if (kind == SQLiteErrorCode.SQLITE_READONLY.code
                || kind == SQLiteErrorCode.SQLITE_CANTOPEN.code
                || kind == SQLiteErrorCode.SQLITE_PERM.code) {
            return new StoreException(
                    "cannot open the store " + file + " for writing; check the permissions of its folder, or name"
                            + " another folder with --store",
                    e);
        }
        if (kind == SQLiteErrorCode.SQLITE_BUSY.code || kind == SQLiteErrorCode.SQLITE_LOCKED.code) {
            return new StoreException(
                    "the store " + file + " is locked by another program; try again when that has ended", e);
        }
        return new StoreException("cannot use the store " + file + ": " + e.getMessage(), e);
    }

    static StoreException damaged(Path file, SQLException e) {
        return new StoreException(
                "the store " + file + " is damaged or not an SQLite file; move it away, and the next run creates a new"
                        + " one; the folders of the runs are not affected",
                e);
    }

    static StoreException newer(Path file, int version) {
        return new StoreException("the store " + file + " was written by a newer kfp4j (version " + version
                + " of the tables, this one supports " + Schema.version() + "); use that one, or name another folder"
                + " with --store");
    }

    static StoreException foreign(Path file) {
        return new StoreException("the file " + file + " is a database of another program; move it away, or name"
                + " another folder with --store");
    }
}
