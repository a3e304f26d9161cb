// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kfp4j.cli.testing.Act;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** {@code rerun} of a step that runs in a container and needs a secret. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the container engine of the test is a script of the shell")
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class RerunCommandTest {

    private static final String SECRET = "hunter2-and-more";
    private static final String TOKEN = "token-of-an-argument";

    private static final String PIPELINE = """
            components:
              comp-a:
                executorLabel: exec-a
            deploymentSpec:
              executors:
                exec-a:
                  container:
                    image: sample:1
                    command: [work]
            pipelineInfo: {name: contained}
            root:
              dag:
                tasks:
                  a:
                    componentRef: {name: comp-a}
                    taskInfo: {name: a}
            schemaVersion: 2.1.0
            sdkVersion: kfp4j-test
            ---
            platforms:
              kubernetes:
                deploymentSpec:
                  executors:
                    exec-a:
                      secretAsEnv:
                      - secretName: db
                        keyToEnv: [{secretKey: password, envVar: PASSWORD}]
                      secretAsVolume:
                      - {secretName: db, mountPath: /etc/db}
            """;

    /** Notes how it was called and what it was given, and hangs while there is a file. */
    private static final String ENGINE = """
            #!/bin/sh
            here="$(dirname "$0")"
            case "$1" in
            image) echo sha256:1;;
            run)
              echo "$PASSWORD $*" >> "$here/calls"
              if [ -f "$here/hang" ]; then
                echo $$ > "$here/pid.tmp"; mv "$here/pid.tmp" "$here/pid"
                exec sleep 600
              fi;;
            stop) kill "$(cat "$here/pid")";;
            esac
            """;

    @TempDir
    Path folder;

    private StoreCommands commands;

    @BeforeEach
    void make() throws IOException {
        Path program = Files.writeString(folder.resolve("engine"), ENGINE);
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.writeString(folder.resolve("own-secrets.yaml"), "secrets: {db: {password: " + SECRET + "}}");
        Path pipeline = Files.writeString(folder.resolve("contained.yaml"), PIPELINE);
        commands = new StoreCommands(folder.resolve("store"), pipeline);
        var run = commands.say(
                "run",
                pipeline.toString(),
                "--secrets",
                path("own-secrets.yaml"),
                "--container-engine",
                program.toString(),
                "--container-arg=--network=none",
                "--container-arg=--env=TOKEN=" + TOKEN);
        assertThat(run.status()).as(run.toString()).isZero();
        assertThat(calls()).hasSize(1);
        assertThat(calls().get(0)).startsWith(SECRET + " ").contains("--network=none", TOKEN);
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private List<String> calls() throws IOException {
        return Files.readAllLines(folder.resolve("calls"));
    }

    @Test
    void runRemembersHowItWasStarted_butNoSecret() throws Exception {
        var rerun = commands.say("rerun", "last", "a");

        assertThat(rerun.status()).as(rerun.toString()).isZero();
        assertThat(rerun.out())
                .contains("the run also had --container-arg options that set variables")
                .endsWith("a: ended well\n");
        assertThat(calls().get(1))
                .startsWith(SECRET + " ")
                .contains("--network=none")
                .doesNotContain(TOKEN);
        try (var files = Files.walk(folder.resolve("store"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                        .as(file.toString())
                        .doesNotContain(SECRET, TOKEN);
            }
        }
    }

    @Test
    void options_replaceThoseOfTheRun() throws Exception {
        Files.writeString(folder.resolve("other.yaml"), "secrets: {db: {password: other}}");

        var rerun =
                commands.say("rerun", "last", "a", "--secrets", path("other.yaml"), "--container-arg=--env=TOKEN=new");

        assertThat(rerun.status()).as(rerun.toString()).isZero();
        assertThat(rerun.out()).doesNotContain("the run also had");
        assertThat(calls().get(1))
                .startsWith("other ")
                .contains("--env=TOKEN=new")
                .doesNotContain("--network=none");
    }

    @Test
    void commandThatIsTerminated_stopsTheStepAndLeavesNoSecret() throws Exception {
        Files.createFile(folder.resolve("hang"));
        Process rerun = commands.start(List.of("rerun", "last", "a"));
        Act.await(folder.resolve("pid"));
        long pid = Long.parseLong(Files.readString(folder.resolve("pid")).strip());
        assertThat(notes()).hasSize(1);

        rerun.destroy();

        assertThat(rerun.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(notes()).isEmpty();
        assertThat(ProcessHandle.of(pid).filter(ProcessHandle::isAlive)).isEmpty();
    }

    /** Of the private folders of attempts. */
    private List<Path> notes() throws IOException {
        try (var notes = Files.list(folder.resolve("store/private"))) {
            return notes.toList();
        }
    }
}
