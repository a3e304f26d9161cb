// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.store;

import dev.kfp4j.local.store.StoreException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;

/** A connection to the file of the store, for one thread at a time, with prepared statements. */
final class Database implements AutoCloseable {

    /** The time to wait for transactions of other engines, which take well below a millisecond each. */
    private static final int BUSY_MILLIS = 20_000;

    private final Path file;
    private final Connection connection;
    private final Map<String, PreparedStatement> statements = new HashMap<>();
    private final ReentrantLock lock = new ReentrantLock();
    private boolean closed;

    private Database(Path file, Connection connection) {
        this.file = file;
        this.connection = connection;
    }

    /** Work with the database. */
    interface Work<T> {
        T run(Database database) throws SQLException;
    }

    /** Converts a row. */
    interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    /** Opens the file, and creates it if it does not exist. */
    static Database open(Path file) {
        var config = new SQLiteConfig();
        config.setBusyTimeout(BUSY_MILLIS);
        try {
            // As a URI: otherwise other characters of the path would be taken for settings.
            Connection connection =
                    config.createConnection("jdbc:sqlite:" + file.toUri().toASCIIString());
            return new Database(file, connection);
        } catch (SQLException e) {
            throw StoreFaults.of(file, e);
        }
    }

    Path file() {
        return file;
    }

    /** Reads; all queries of the work see the same snapshot. */
    <T> T read(Work<T> work) {
        return transaction("begin", "commit", work);
    }

    /** Writes in a transaction, of which there is one at a time in all processes. */
    <T> T write(Work<T> work) {
        return transaction("begin immediate", "commit", work);
    }

    /** Writes in a transaction, returns the result, and rolls back. */
    <T> T tried(Work<T> work) {
        return transaction("begin immediate", "rollback", work);
    }

    private <T> T transaction(String begin, String end, Work<T> work) {
        lock.lock();
        try {
            if (closed) {
                throw new StoreException("the store " + file + " was closed");
            }
            update(begin);
            boolean done = false;
            try {
                T result = work.run(this);
                update(end);
                done = true;
                return result;
            } finally {
                if (!done) {
                    rollBack();
                }
            }
        } catch (SQLException e) {
            throw StoreFaults.of(file, e);
        } finally {
            lock.unlock();
        }
    }

    private void rollBack() {
        try {
            update("rollback");
        } catch (SQLException e) {
            // SQLite has rolled back by itself, as it does when the disk is full.
        }
    }

    /** Runs a statement without preparing it, inside or outside a transaction. */
    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Runs a statement; returns the number of changed rows. */
    int update(String sql, @Nullable Object... arguments) throws SQLException {
        return bound(sql, arguments).executeUpdate();
    }

    /** Runs a statement for each list of arguments. */
    void updateAll(String sql, List<? extends @Nullable Object[]> rows) throws SQLException {
        for (@Nullable Object[] row : rows) {
            update(sql, row);
        }
    }

    <T> List<T> query(String sql, Row<T> row, @Nullable Object... arguments) throws SQLException {
        var result = new ArrayList<T>();
        try (ResultSet rows = bound(sql, arguments).executeQuery()) {
            while (rows.next()) {
                result.add(row.of(rows));
            }
        }
        return result;
    }

    <T> Optional<T> first(String sql, Row<T> row, @Nullable Object... arguments) throws SQLException {
        try (ResultSet rows = bound(sql, arguments).executeQuery()) {
            return rows.next() ? Optional.of(row.of(rows)) : Optional.empty();
        }
    }

    private PreparedStatement bound(String sql, @Nullable Object... arguments) throws SQLException {
        PreparedStatement statement = statements.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            statements.put(sql, statement);
        }
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i]);
        }
        return statement;
    }

    /** With this log, readers never wait for writers. Tries again while another process opens the file. */
    void useWriteAheadLog() {
        lock.lock();
        try {
            long patience = System.nanoTime() + BUSY_MILLIS * 1_000_000L;
            while (!tryWriteAheadLog()) {
                if (System.nanoTime() > patience) {
                    throw new StoreException("the store " + file + " is locked by another program; try again later");
                }
                Thread.onSpinWait();
            }
            execute("pragma synchronous = normal");
            execute("pragma foreign_keys = on");
        } catch (SQLException e) {
            throw StoreFaults.of(file, e);
        } finally {
            lock.unlock();
        }
    }

    private boolean tryWriteAheadLog() throws SQLException {
        try {
            return "wal"
                    .equals(first("pragma journal_mode = wal", row -> row.getString(1))
                            .orElse(""));
        } catch (SQLException e) {
            if ((e.getErrorCode() & 0xff) == SQLiteErrorCode.SQLITE_BUSY.code) {
                return false;
            }
            throw e;
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            if (!closed) {
                closed = true;
                for (PreparedStatement statement : statements.values()) {
                    statement.close();
                }
                connection.close();
            }
        } catch (SQLException e) {
            throw StoreFaults.of(file, e);
        } finally {
            lock.unlock();
        }
    }
}
