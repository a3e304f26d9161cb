// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.cli;

import static dev.kfp4j.cli.StoreCommands.acts;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kfp4j.cli.StoreCommands.Said;
import dev.kfp4j.cli.commands.ExitStatus;
import dev.kfp4j.cli.testing.Act;
import dev.kfp4j.manifest.io.Json;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonArray;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import dev.kfp4j.manifest.json.JsonValue.JsonString;
import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Several processes in one store. */
@Timeout(120)
class SharedStoreTest {

    @TempDir
    Path folder;

    private StoreCommands kfp4j;

    @BeforeEach
    void commands() throws Exception {
        kfp4j = StoreCommands.in(folder);
    }

    @Test
    void twoEnginesAtOnce_bothSucceedAndAllIsReadBack() throws Exception {
        String left = folder.resolve("left").toString();
        String right = folder.resolve("right").toString();
        // Each waits for the other one: they can only end if they run at once.
        Process one = kfp4j.start(kfp4j.run(acts("work", "print I am left", "mark " + left, "await " + right)));
        Process other = kfp4j.start(kfp4j.run(acts("work", "print I am right", "mark " + right, "await " + left)));
        assertThat(ended(one)).isZero();
        assertThat(ended(other)).isZero();

        List<String> names = names("succeeded");
        assertThat(names).hasSize(2);
        for (String name : names) {
            assertThat(states(name)).containsOnlyKeys("work", "next", "exit").containsEntry("work", "SUCCEEDED");
            assertThat(states(name).values()).containsOnly("SUCCEEDED", "CACHED");
        }
        assertThat(names.stream().map(name -> kfp4j.say("logs", name, "work").out()))
                .anyMatch(log -> log.contains("I am left"))
                .anyMatch(log -> log.contains("I am right"));
    }

    @Test
    void cancel_endsTheRunOfAnotherProcessAndLetsItsExitHandlerRun() throws Exception {
        Process engine = kfp4j.start(kfp4j.run(
                acts("work", "mark " + folder.resolve("started"), "await " + folder.resolve("never")),
                acts("exit", "mark " + folder.resolve("left"))));
        Act.await(folder.resolve("started"));

        assertThat(kfp4j.say("cancel", "last").out()).contains("is requested");

        assertThat(ended(engine)).isEqualTo(ExitStatus.FAILURE);
        assertThat(names("cancelled")).hasSize(1);
        assertThat(folder.resolve("left")).exists();
        assertThat(states("last"))
                .containsEntry("work", "CANCELLED")
                .containsEntry("exit", "SUCCEEDED")
                .doesNotContainValue("RUNNING");
    }

    @Test
    void cancel_marksTheRunOfAKilledEngine() throws Exception {
        Path given = folder.resolve("given");
        Process engine = kfp4j.start(kfp4j.run(
                acts("work", "print done"), acts("next", "mark " + folder.resolve("started"), "await " + given)));
        Act.await(folder.resolve("started"));
        engine.destroyForcibly().waitFor();
        assertThat(names("interrupted")).hasSize(1);

        assertThat(kfp4j.say("cancel", "last").out()).contains("had no engine any more and is now cancelled");

        assertThat(names("cancelled")).hasSize(1);
        assertThat(states("last"))
                .containsEntry("work", "SUCCEEDED")
                .containsEntry("next", "CANCELLED")
                .doesNotContainValue("WAITING")
                .doesNotContainValue("RUNNING");
        assertThat(kfp4j.say("show", "last").out()).contains("cancelled after its engine was killed");
        // What has ended well is not lost, and the run can still go on.
        Files.writeString(given, "here");
        Said resumed = kfp4j.say("resume", "last");
        assertThat(resumed.status()).as(resumed.toString()).isZero();
        assertThat(states("last").values()).doesNotContain("CANCELLED");
    }

    @Test
    void follow_showsAllOfARunUnderWayAndEndsWithIt() throws Exception {
        Path given = folder.resolve("given");
        Process engine = kfp4j.start(kfp4j.run(
                acts("work", "print one", "mark " + folder.resolve("started"), "await " + given, "print two"),
                acts("exit", "print three")));
        Act.await(folder.resolve("started"));
        Process follower = kfp4j.start(List.of("logs", "last", "-f"));
        try (BufferedReader shown = follower.inputReader(StandardCharsets.UTF_8)) {
            assertThat(shown.readLine()).isEqualTo("work | one");
            Files.writeString(given, "here");
            assertThat(shown.lines()).containsExactly("work | two", "exit | three");
        }
        assertThat(follower.waitFor()).isZero();
        assertThat(ended(engine)).isZero();
    }

    @Test
    void attempt_showsTheLogOfThatAttempt() {
        String marker = folder.resolve("failed").toString();
        Said run = kfp4j.say(kfp4j.run(acts("next", "print tried", "failOnce " + marker, "print better")));
        assertThat(run.status()).as(run.toString()).isZero();
        assertThat(kfp4j.say("logs", "last", "next", "--attempt", "1").out()).isEqualTo("tried\n");
        assertThat(kfp4j.say("logs", "last", "next", "--attempt", "2").out()).isEqualTo("tried\nbetter\n");
        assertThat(kfp4j.say("logs", "last", "next").out()).isEqualTo("tried\nbetter\n");
        Said third = kfp4j.say("logs", "last", "next", "--attempt", "3");
        assertThat(third.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(third.err()).contains("has 2 attempts");
    }

    private static int ended(Process process) throws Exception {
        try (BufferedReader shown = process.inputReader(StandardCharsets.UTF_8)) {
            String said = shown.lines().collect(Collectors.joining("\n"));
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).as(said).isTrue();
        }
        return process.exitValue();
    }

    private List<String> names(String state) {
        var runs = (JsonArray)
                Json.read(kfp4j.say("runs", "--json", "--state", state).out());
        return runs.values().stream().map(run -> text(run, "run")).toList();
    }

    private Map<String, String> states(String run) {
        var document = (JsonObject) Json.read(kfp4j.say("show", run, "--json").out());
        var states = new TreeMap<String, String>();
        ((JsonArray) document.members().get("tasks"))
                .values()
                .forEach(task -> states.put(text(task, "task"), text(task, "state")));
        return states;
    }

    private static String text(JsonValue object, String name) {
        return ((JsonString) ((JsonObject) object).members().get(name)).value();
    }
}
