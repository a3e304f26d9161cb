// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kfp4j.cli.testing.Sample;
import dev.kfp4j.cli.view.Output;
import dev.kfp4j.manifest.io.Json;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonArray;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code resume}, {@code why} and {@code rerun} from the command line. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class ResumeCommandTest {

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path classes;

    @BeforeEach
    void makeClasses() throws Exception {
        classes = Sample.folder(folder.resolve("classes"), "say");
    }

    private int kfp4j(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return Kfp4j.run(new Output(new PrintWriter(out), new PrintWriter(err), false), arguments);
    }

    private void run(String word) {
        kfp4j("run", classes.toString(), "-cp", Sample.CLASS_PATH, "--store", store(), "-p", "word=" + word);
    }

    private String store() {
        return folder.resolve("store").toString();
    }

    private List<String> lines() {
        return out.toString().lines().toList();
    }

    @Test
    void failedRun_goesOnWithAnotherParameter() {
        run("fail");

        assertThat(kfp4j("resume", "last", "--store", store(), "-p", "word=hello"))
                .isZero();
        assertThat(lines().get(0)).endsWith(", with the current pipeline in " + classes);
        assertThat(lines().get(1))
                .isEqualTo("keep 0 steps; run again: first (input word 'fail' -> 'hello'); not yet run: again");
        assertThat(out.toString()).contains("Output  \"HELLO\"");
    }

    @Test
    void dryRun_onlySays() {
        run("fail");

        assertThat(kfp4j("resume", "last", "--store", store(), "--dry-run")).isZero();
        assertThat(lines().get(1)).isEqualTo("keep 0 steps; run again: first (failed); not yet run: again");
        assertThat(lines()).hasSize(2);
        assertThat(kfp4j("resume", "last", "--store", store(), "--dry-run", "--json"))
                .isZero();
        var steps =
                (JsonArray) ((JsonObject) Json.read(out.toString())).members().get("steps");
        assertThat(((JsonObject) steps.values().get(0)).members())
                .containsEntry("task", JsonValue.of("first"))
                .containsEntry("fate", JsonValue.of("RUNS_AGAIN"))
                .containsEntry("reason", JsonValue.of("failed"));
    }

    @Test
    void succeededRun_hasNothingToDo() {
        run("hello");

        assertThat(kfp4j("resume", "last", "--store", store())).isZero();
        assertThat(lines().get(1)).isEqualTo("nothing to do: every step succeeded, and nothing has changed");
    }

    @Test
    void pipelineThatIsGone_isTakenFromTheRun() throws Exception {
        run("fail");
        Files.move(classes, folder.resolve("elsewhere"));

        assertThat(kfp4j("resume", "last", "--store", store(), "--dry-run")).isZero();
        assertThat(lines().get(0)).contains("with the original pipeline of the run (now ");
    }

    @Test
    void storeOrRunThatIsNotThere_isOneProblem() {
        assertThat(kfp4j("resume", "last", "--store", store())).isEqualTo(2);
        assertThat(err.toString()).startsWith("kfp4j: there are no runs in ");
        run("hello");
        assertThat(kfp4j("resume", "other", "--store", store())).isEqualTo(2);
        assertThat(err.toString().lines()).hasSize(1);
    }

    @Test
    void why_saysWhatWasCachedAndWhatChanged() {
        run("hello");
        assertThat(kfp4j("why", "--store", store())).isZero();
        assertThat(lines().get(0)).isEqualTo("first: ran: there is no earlier step to compare with");
        run("hello");
        assertThat(kfp4j("why", "last", "again", "--store", store())).isZero();
        assertThat(lines().get(0)).startsWith("again: cached: identical to say-");
        run("other");
        assertThat(kfp4j("why", "last", "first", "--store", store())).isZero();
        assertThat(lines().get(0)).startsWith("first: ran again: input word 'hello' -> 'other' (since say-");
        assertThat(kfp4j("why", "last", "first", "--store", store(), "--json")).isZero();
        var reasons = (JsonArray) Json.read(out.toString());
        assertThat(((JsonObject) reasons.values().get(0)).members())
                .containsEntry("reason", JsonValue.of("CHANGED"))
                .containsEntry("changes", new JsonArray(List.of(JsonValue.of("input word 'hello' -> 'other'"))));
    }

    @Test
    void why_asksForATaskThatIsThere() {
        run("hello");
        assertThat(kfp4j("why", "last", "frist", "--store", store())).isEqualTo(2);
        assertThat(err.toString()).contains("has no task \"frist\"; did you mean \"first\"?");
    }

    @Test
    void noCache_runsEveryStepAndMaxAgeMustBeAnAge() {
        run("hello");
        kfp4j(
                "run",
                classes.toString(),
                "-cp",
                Sample.CLASS_PATH,
                "--store",
                store(),
                "-p",
                "word=hello",
                "--no-cache");
        kfp4j("why", "last", "--store", store());
        assertThat(lines()).containsExactly("first: ran: its cache is disabled", "again: ran: its cache is disabled");
        kfp4j(
                "run",
                classes.toString(),
                "-cp",
                Sample.CLASS_PATH,
                "--store",
                store(),
                "-p",
                "word=hello",
                "--cache-max-age",
                "1w");
        kfp4j("why", "last", "first", "--store", store());
        assertThat(lines().get(0)).startsWith("first: cached: ");
        assertThat(kfp4j("run", classes.toString(), "--store", store(), "--cache-max-age", "soon"))
                .isEqualTo(2);
        assertThat(err.toString()).startsWith("kfp4j: --cache-max-age must be a number followed by s, m, h, d or w");
    }

    @Test
    void rerun_runsOneStepAndLeavesTheRunAsItIs() throws Exception {
        run("fail");
        kfp4j("resume", "last", "--store", store(), "--dry-run");
        String before = out.toString();

        assertThat(kfp4j("rerun", "last", "first", "--store", store())).isEqualTo(1);
        assertThat(lines()).contains("the word is fail", "first: ended with exit status 1");
        kfp4j("resume", "last", "--store", store(), "--dry-run");
        assertThat(out.toString()).isEqualTo(before);

        run("hello");
        assertThat(kfp4j("rerun", "last", "again", "--store", store(), "--json"))
                .isZero();
        assertThat(((JsonObject) Json.read(out.toString())).members())
                .containsEntry("exitStatus", JsonValue.of(0))
                .containsEntry("outputs", Json.read("{\"Output\": \"HELLO\"}"));
    }

    @Test
    void rerun_refusesWhatHadNoTurn() {
        run("fail");
        assertThat(kfp4j("rerun", "last", "again", "--store", store())).isEqualTo(2);
        assertThat(err.toString()).isEqualTo("kfp4j: \"again\" did not start in this run, so it has no inputs\n");
    }
}
