// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.cli;

import static dev.kfp4j.cli.StoreCommands.acts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.kfp4j.cli.StoreCommands.Said;
import dev.kfp4j.cli.commands.ExitStatus;
import dev.kfp4j.cli.testing.Mount;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Stores that cannot be used: one clear line, nothing started, nothing changed. */
@Timeout(120)
class StoreFaultsTest {

    private static final int PAGE = 4096;

    @TempDir
    Path folder;

    private StoreCommands kfp4j;
    private Path file;

    @BeforeEach
    void commands() throws Exception {
        kfp4j = StoreCommands.in(folder);
        file = kfp4j.store().resolve("store.db");
    }

    @Test
    void folderBelowAFile_isRefused() throws Exception {
        Path plain = Files.writeString(folder.resolve("plain"), "text");
        var below = new StoreCommands(plain.resolve("store"), kfp4j.pipeline());
        refused(below.say(below.run()), "cannot create or write the store's folder " + below.store());
        assertThat(plain).hasContent("text");
    }

    @Test
    void folderThatCannotBeWritten_isRefused() throws Exception {
        Path place = Files.createDirectory(folder.resolve("mounted"));
        try (var mount = Mount.tryTmpfs(place, 32)) {
            assumeTrue(mount.isThere(), "only root mounts");
            var mounted = new StoreCommands(place.resolve("store"), kfp4j.pipeline());
            mount.readOnly(true);
            refused(mounted.say(mounted.run()), "cannot create or write the store's folder " + mounted.store());
            mount.readOnly(false);
            assertThat(mounted.say(mounted.run()).status()).isZero();
            mount.readOnly(true);
            for (List<String> command : List.of(mounted.run(acts("work", "print again")), List.of("cancel", "last"))) {
                refused(mounted.say(command), "store.db for writing; check the permissions of its folder");
            }
        }
    }

    @Test
    void storeOfANewerVersion_isRefusedAndLeftAsItIs() throws Exception {
        kfp4j.say(kfp4j.run());
        change("pragma user_version = 99");
        refusedByAll("was written by a newer kfp4j (version 99 of the tables, this one supports ");
    }

    @Test
    void databaseOfAnotherProgram_isRefusedAndLeftAsItIs() throws Exception {
        kfp4j.say(kfp4j.run());
        Files.delete(file);
        change("create table birds (name text)");
        refusedByAll("is a database of another program; move it away");
    }

    @Test
    void textInPlaceOfAStore_isRefusedAndLeftAsItIs() throws Exception {
        Files.createDirectories(kfp4j.store());
        Files.writeString(file, "no database ".repeat(1000));
        refusedByAll("is damaged or not an SQLite file; move it away");
    }

    @Test
    void storeWhosePagesAreOverwritten_isRefusedAndLeftAsItIs() throws Exception {
        kfp4j.say(kfp4j.run());
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, PAGE, bytes.length, (byte) 0x55);
        Files.write(file, bytes);
        refusedByAll("is damaged or not an SQLite file; move it away");
    }

    private void refusedByAll(String reason) throws Exception {
        byte[] before = Files.readAllBytes(file);
        Path runs = kfp4j.store().resolve("runs");
        List<Path> folders = entries(runs);
        for (List<String> command : List.of(
                kfp4j.run(acts("work", "print never")),
                List.of("runs"),
                List.of("show"),
                List.of("logs", "last"),
                List.of("cancel", "last"),
                List.of("resume", "last"),
                List.of("gc", "--keep", "0"))) {
            Said said = kfp4j.say(command);
            refused(said, "the");
            assertThat(said.err()).as(command.get(0)).contains(file + " ", reason);
            assertThat(entries(runs)).as(command.get(0)).isEqualTo(folders);
        }
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    private static void refused(Said said, String reason) {
        assertThat(said.status()).as(said.toString()).isEqualTo(ExitStatus.USAGE);
        assertThat(said.err().lines()).as(said.err()).hasSize(1);
        assertThat(said.err()).startsWith("kfp4j: ").contains(reason);
    }

    private static List<Path> entries(Path runs) throws Exception {
        if (!Files.exists(runs)) {
            return List.of();
        }
        try (var all = Files.list(runs)) {
            return all.sorted().toList();
        }
    }

    private void change(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
