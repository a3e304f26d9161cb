// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local;

import static dev.kfp4j.local.testing.TestPipeline.required;
import static dev.kfp4j.local.testing.TestPipeline.script;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kfp4j.local.run.RunEvent;
import dev.kfp4j.local.run.RunResult;
import dev.kfp4j.local.run.RunState;
import dev.kfp4j.local.run.TaskPath;
import dev.kfp4j.local.testing.TestPipeline;
import dev.kfp4j.manifest.ArtifactSource;
import dev.kfp4j.manifest.ExecutorSpec;
import dev.kfp4j.manifest.ExecutorSpec.UriSource;
import dev.kfp4j.manifest.ParameterSource;
import dev.kfp4j.manifest.ParameterType;
import dev.kfp4j.manifest.io.Json;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Values on their way through whole runs, with steps in processes. */
@Timeout(120)
class ValuesRunTest {

    @TempDir
    private Path folder;

    private final TestPipeline pipeline = new TestPipeline();
    private final List<String> notices = new ArrayList<>();

    @Test
    void selector_givesAStepAPartOfWhatAnotherOneGave() {
        pipeline.root()
                .output("Output", ParameterType.STRING, "b", "Output")
                .step("a", script(List.of("set", "Output", Json.read("{\"it's\": {\"k\": \"größer > 1 && 'x'\"}}"))))
                .gives("Output", ParameterType.STRUCT)
                .add();
        pipeline.root()
                .step("b", script(List.of("copy", "Output", "part")))
                .input(
                        "part",
                        required(ParameterType.STRING),
                        new ParameterSource.TaskOutput(
                                "a", "Output", Optional.of("parseJson(string_value)[\"it's\"].k")))
                .gives("Output", ParameterType.STRING)
                .add();

        assertThat(run().outputs().parameters()).containsEntry("Output", JsonValue.of("größer > 1 && 'x'"));
    }

    @Test
    void importedFile_isAnArtifactOfTheRun_whateverBecomesOfTheFile() throws Exception {
        Path file = Files.writeString(folder.resolve("data.csv"), "1,2");
        importer("import", file.toUri().toString(), false);
        pipeline.root()
                .output("Output", ParameterType.STRING, "b", "Output")
                .outputArtifact("data", "import", "artifact")
                .step("b", script(List.of("load", "Output", "data")))
                .artifact("data", new ArtifactSource.TaskOutput("import", "artifact"))
                .gives("Output", ParameterType.STRING)
                .add();

        var result = run();

        assertThat(result.outputs().parameters()).containsEntry("Output", JsonValue.of("1,2"));
        Files.writeString(file, "changed");
        assertThat(Path.of(result.outputs().artifacts().get("data").get(0).uri()))
                .hasContent("1,2");
    }

    @Test
    void runThatGoesOn_keepsWhatItHasImported() throws Exception {
        Path file = Files.writeString(folder.resolve("data.csv"), "1,2");
        importer("import", file.toString(), false);
        pipeline.root()
                .output("Output", ParameterType.STRING, "b", "Output")
                .step(
                        "b",
                        script(
                                List.of("failOnce", folder.resolve("marker").toString()),
                                List.of("load", "Output", "data")))
                .artifact("data", new ArtifactSource.TaskOutput("import", "artifact"))
                .gives("Output", ParameterType.STRING)
                .add();
        RunResult broken = run();
        assertThat(broken.state()).isEqualTo(RunState.FAILED);
        Files.delete(file);

        var result =
                engine().resume(broken.run().name(), Optional.empty(), Map.of()).run();

        assertThat(result.failures()).isEmpty();
        assertThat(result.outputs().parameters()).containsEntry("Output", JsonValue.of("1,2"));
    }

    @Test
    void importOfWhatIsNotThere_failsItsTask_andSkipsWhatNeedsIt() {
        importer("import", folder.resolve("gone").toString(), false);
        pipeline.root().step("b", script()).after("import").add();

        var result = run();

        assertThat(result.state()).isEqualTo(RunState.FAILED);
        assertThat(result.tasks()
                        .get(TaskPath.of("import"))
                        .failure()
                        .orElseThrow()
                        .reason())
                .contains("no such file or folder");
        assertThat(result.tasks().get(TaskPath.of("b")).skipped()).isPresent();
    }

    @Test
    void workspace_isSharedByTheStepsOfARun() throws Exception {
        Path file = Files.writeString(folder.resolve("data.csv"), "1,2");
        pipeline.config(Map.of("workspace", new JsonObject(Map.of("size", JsonValue.of("1Gi")))));
        importer("import", file.toString(), true);
        pipeline.root()
                .output("Output", ParameterType.STRING, "b", "Output")
                .outputArtifact("data", "import", "artifact")
                .step("a", script(List.of("write", "{{$.workspace_path}}/x", "shared")))
                .add();
        pipeline.root()
                .step("b", script(List.of("read", "Output", "{{$.workspace_path}}/x")))
                .gives("Output", ParameterType.STRING)
                .after("a")
                .add();

        var result = run();

        assertThat(result.failures()).isEmpty();
        assertThat(result.outputs().parameters()).containsEntry("Output", JsonValue.of("shared"));
        Path workspace = result.run().folder().resolve("workspace");
        assertThat(workspace.resolve("x")).hasContent("shared");
        assertThat(Path.of(result.outputs().artifacts().get("data").get(0).uri()))
                .startsWith(workspace)
                .hasContent("1,2");
    }

    @Test
    void placeholdersThatStayAsTheyAre_areSaidOnceBeforeTheRun() {
        for (String task : List.of("a", "b")) {
            pipeline.root()
                    .step(task, script())
                    .input(
                            "root",
                            required(ParameterType.STRING),
                            new ParameterSource.Constant(
                                    JsonValue.of("{{$.pipeline_root}}/{{$.inputs.parameters['x']}}")))
                    .input(
                            "job",
                            required(ParameterType.STRING),
                            new ParameterSource.Constant(JsonValue.of("{{$.pipeline_job_uuid}}")))
                    .add();
        }

        run();

        assertThat(notices).containsExactly("{{$.pipeline_root}} is not replaced, as on a cluster: a, b");
    }

    private RunResult run() {
        return engine().run(pipeline.manifest(), Map.of());
    }

    private LocalEngine engine() {
        return TestEngines.builder()
                .store(folder.resolve("store"))
                .listener(event -> {
                    if (event instanceof RunEvent.RunPlanned planned) {
                        notices.addAll(planned.notices());
                    }
                })
                .build();
    }

    private void importer(String key, String uri, boolean toWorkspace) {
        pipeline.root().step(key, script()).gives("artifact").add();
        pipeline.executor(
                "exec-" + key,
                new ExecutorSpec.Importer(
                        new UriSource.ConstantUri(uri), TestPipeline.DATASET, false, Map.of(), toWorkspace));
    }
}
