// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local;

import static dev.kfp4j.local.testing.TestPipeline.required;
import static dev.kfp4j.local.testing.TestPipeline.script;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kfp4j.local.run.RunEvent;
import dev.kfp4j.local.run.RunListener;
import dev.kfp4j.local.run.RunResult;
import dev.kfp4j.local.run.RunState;
import dev.kfp4j.local.run.StepFailure;
import dev.kfp4j.local.testing.PlainContainers;
import dev.kfp4j.local.testing.Processes;
import dev.kfp4j.local.testing.SecretEngineMain;
import dev.kfp4j.local.testing.TestPipeline;
import dev.kfp4j.manifest.ParameterSource;
import dev.kfp4j.manifest.ParameterType;
import dev.kfp4j.manifest.io.Json;
import dev.kfp4j.manifest.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The files of a mounted secret, which no attempt leaves behind, however it ends. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the container engine of the test is a script of the shell")
@Timeout(120)
class AttemptFilesTest {

    /** Says where the secret is, with its content. */
    private static final String LOOK = "echo /etc/db > WHERE; cat /etc/db/password > SEEN; ";

    @TempDir
    private Path folder;

    private final TestPipeline pipeline = new TestPipeline();
    private Path program;
    private RunListener listener = RunListener.NONE;

    @BeforeEach
    void makeEngine() throws IOException {
        program = PlainContainers.program(folder);
        Files.writeString(folder.resolve("secrets.yaml"), "secrets: {db: {password: hunter2}}");
    }

    private LocalEngine engine() {
        return LocalEngine.builder()
                .store(folder.resolve("store"))
                .secrets(folder.resolve("secrets.yaml"))
                .containerEngine(program.toString())
                .listener(listener)
                .build();
    }

    private RunResult run() {
        return engine().run(pipeline.manifest(), Map.of());
    }

    /** A step with the secret at {@code /etc/db}. */
    private void step(String text, Map<String, JsonValue> more) {
        String placed = text.replace("WHERE", path("where"))
                .replace("SEEN", path("seen"))
                .replace("PIDS", path("pids"));
        pipeline.root()
                .step("a", script())
                .container(PlainContainers.shell(placed))
                .add();
        var settings = new TreeMap<String, JsonValue>(more);
        settings.put("secretAsVolume", json("[{'secretName': 'db', 'mountPath': '/etc/db'}]"));
        pipeline.platform("a", settings);
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private Path where() throws IOException {
        return Path.of(Files.readString(folder.resolve("where")).strip());
    }

    private static StepFailure failure(RunResult run) {
        return run.failures().get(0).failure().orElseThrow();
    }

    /** There was a folder of the attempt, and neither it nor its note is left. */
    private void assertNothingIsLeft() throws IOException {
        assertThat(PlainContainers.privateFolders()).isEmpty();
        assertThat(notes()).isEmpty();
    }

    private List<String> notes() throws IOException {
        try (var notes = Files.list(folder.resolve("store/private"))) {
            return notes.map(note -> note.getFileName().toString()).toList();
        }
    }

    @Test
    void run_andRerun() throws Exception {
        step(LOOK, Map.of());

        RunResult run = run();

        assertThat(run.state()).isEqualTo(RunState.SUCCEEDED);
        assertThat(folder.resolve("seen")).hasContent("hunter2");
        assertThat(where()).doesNotExist();
        assertNothingIsLeft();

        Files.delete(folder.resolve("seen"));
        Rerun rerun =
                engine().rerun(run.run().name(), run.tasks().keySet().iterator().next());

        assertThat(rerun.await().succeeded()).isTrue();
        assertThat(folder.resolve("seen")).hasContent("hunter2");
        assertThat(where()).doesNotExist();
        assertNothingIsLeft();
    }

    @Test
    void outputInAnEmptyFolder_isTakenBeforeItIsRemoved() throws Exception {
        String output = "{\"artifacts\": {\"made\": {\"artifacts\": [{\"customPath\": \"/scratch/x\"}]}}}";
        pipeline.root()
                .step("a", script())
                .container(PlainContainers.shell("echo hello > /scratch/x; echo '" + output
                        + "' > \"$(dirname \"{{$.outputs.artifacts['made'].path}}\")/output_metadata.json\""))
                .gives("made")
                .add();
        pipeline.platform("a", Map.of("emptyDirMounts", json("[{'volumeName': 'tmp', 'mountPath': '/scratch'}]")));

        RunResult run = run();

        assertThat(run.state()).as(run.toString()).isEqualTo(RunState.SUCCEEDED);
        var made = run.tasks().values().iterator().next().outputs().artifacts().get("made");
        assertThat(Path.of(made.get(0).uri())).hasContent("hello\n");
        assertNothingIsLeft();
    }

    @Test
    void programThatCannotBeStarted() throws Exception {
        step(LOOK, Map.of());
        listener = event -> {
            if (event instanceof RunEvent.TaskStarted) {
                delete(program);
            }
        };

        assertThat(failure(run()).reason()).startsWith("cannot start its container: ");
        assertNothingIsLeft();
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void stepThatIsKilled() throws Exception {
        step(LOOK + "kill -9 $$", Map.of());

        assertThat(failure(run()).exitStatus()).hasValue(137);
        assertThat(where()).doesNotExist();
        assertNothingIsLeft();
    }

    @Test
    void stepThatTakesTooLong() throws Exception {
        step(LOOK + "exec sleep 600", Map.of("activeDeadlineSeconds", JsonValue.of("1")));

        assertThat(failure(run()).reason()).isEqualTo("took longer than 1 s");
        assertThat(where()).doesNotExist();
        assertNothingIsLeft();
    }

    @Test
    void valueThatIsMissing_whenTheSecretIsThereAlready() throws Exception {
        pipeline.root()
                .step("name", script(List.of("set", "Output", "gone")))
                .gives("Output", ParameterType.STRING)
                .add();
        pipeline.root()
                .step("a", script())
                .container(PlainContainers.shell("true"))
                .input("n", required(ParameterType.STRING), new ParameterSource.TaskOutput("name", "Output"))
                .add();
        pipeline.platform(
                "a",
                Map.of(
                        "secretAsVolume",
                        json("[{'secretName': 'db', 'mountPath': '/etc/db'}]"),
                        "configMapAsVolume",
                        json("[{'mountPath': '/etc/x', 'configMapNameParameter': {'taskOutputParameter':"
                                + " {'producerTask': 'name', 'outputParameterKey': 'Output'}}}]")));

        assertThat(failure(run()).reason()).startsWith("the config map \"gone\" is not mapped");
        assertNothingIsLeft();
    }

    @Test
    void runThatIsCancelled() throws Exception {
        step(LOOK + "echo $$ > PIDS; exec sleep 600", Map.of());
        LocalRun run = engine().start(pipeline.manifest(), Map.of());
        Processes.await(folder.resolve("pids"));

        run.cancel();

        assertThat(run.await().state()).isEqualTo(RunState.CANCELLED);
        assertThat(where()).doesNotExist();
        assertNothingIsLeft();
    }

    @Test
    void listenerThatThrows_whileTheStepRuns() throws Exception {
        step(LOOK + "echo $$ > PIDS; exec sleep 600", Map.of());
        pipeline.root()
                .step("b", script())
                .container(PlainContainers.shell("while [ ! -s " + path("pids") + " ]; do sleep 0.1; done"))
                .add();
        listener = event -> {
            if (event instanceof RunEvent.TaskSucceeded) {
                throw new IllegalStateException("of a listener");
            }
        };

        assertThatThrownBy(this::run).hasMessage("of a listener");
        assertNothingIsLeft();
        Processes.awaitEnd(folder.resolve("pids"));
    }

    @Test
    void engineThatIsKilled_leavesItToTheNextOneThatOpensTheStore() throws Exception {
        Path store = folder.resolve("store");
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                SecretEngineMain.class.getName()));
        command.addAll(List.of(store.toString(), path("secrets.yaml"), program.toString(), path("where")));
        Process engine = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("engine.log").toFile())
                .start();
        Processes.await(folder.resolve("where"));
        Path secret = where().resolve("password");

        // Another command, while the engine lives.
        RunStore.open(store).close();
        assertThat(secret).hasContent("hunter2");

        engine.destroyForcibly().waitFor(60, TimeUnit.SECONDS);
        assertThat(secret).hasContent("hunter2");
        RunStore.open(store).close();
        assertThat(secret.getParent().getParent().getParent()).doesNotExist();
        assertThat(notes()).isEmpty();
    }

    private static JsonValue json(String text) {
        return Json.read(text.replace('\'', '"'));
    }
}
