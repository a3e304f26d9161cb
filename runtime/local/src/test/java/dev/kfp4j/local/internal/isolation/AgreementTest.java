// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.isolation;

import static dev.kfp4j.local.testing.TestPipeline.required;
import static dev.kfp4j.local.testing.TestPipeline.script;
import static dev.kfp4j.local.testing.TestPipeline.withDefault;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kfp4j.local.LocalEngine;
import dev.kfp4j.local.run.ArtifactValue;
import dev.kfp4j.local.run.RunResult;
import dev.kfp4j.local.run.TaskPath;
import dev.kfp4j.local.run.TaskResult;
import dev.kfp4j.local.run.TaskState;
import dev.kfp4j.local.settings.Isolation;
import dev.kfp4j.local.testing.Deeds;
import dev.kfp4j.local.testing.TestContainers;
import dev.kfp4j.local.testing.TestPipeline;
import dev.kfp4j.local.testing.TypesStep;
import dev.kfp4j.manifest.ArtifactSource;
import dev.kfp4j.manifest.ContainerLayout;
import dev.kfp4j.manifest.ExecutorSpec;
import dev.kfp4j.manifest.ParameterSource;
import dev.kfp4j.manifest.ParameterType;
import dev.kfp4j.manifest.RetryPolicy;
import dev.kfp4j.manifest.TaskSpec;
import dev.kfp4j.manifest.io.Json;
import dev.kfp4j.manifest.json.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The same pipelines under each isolation: what comes out must be the same, but for the places of files. */
@Timeout(300)
class AgreementTest {

    private static final String TEXT = "Zeile 1\n\"quoted\" \\ {{x}} 漢字 🎈 'é' $HOME %s";

    @TempDir
    Path store;

    @Test
    void processes_giveWhatIsExpected() throws IOException {
        Map<String, String> found = outcome(Isolation.PROCESS, "test/image");
        assertThat(found.get("state")).isEqualTo("FAILED");
        assertThat(found.get("first")).startsWith("SUCCEEDED").contains("漢字", "9007199254740991", "deep/er/file-1");
        assertThat(found.get("second")).startsWith("SUCCEEDED").contains("rows=9007199254740991");
        assertThat(found.get("environment")).contains("a b=c \\\"d\\\"");
        assertThat(found.get("again")).startsWith("SUCCEEDED");
        assertThat(found.get("broken")).startsWith("FAILED").contains("IOException: no good");
        assertThat(found.get("after")).startsWith("SKIPPED");
    }

    @Test
    void thisJvm_agreesWithProcesses() throws IOException {
        assertThat(outcome(Isolation.JVM, "test/image")).isEqualTo(outcome(Isolation.PROCESS, "test/image"));
    }

    @Test
    void containers_agreeWithProcesses() throws IOException {
        String image = TestContainers.image();
        assertThat(outcome(Isolation.CONTAINER, image)).isEqualTo(outcome(Isolation.PROCESS, image));
    }

    private Map<String, String> outcome(Isolation isolation, String image) throws IOException {
        var settings = isolation == Isolation.CONTAINER ? TestContainers.settings() : LocalEngine.builder();
        RunResult result = settings.store(store.resolve(isolation.name()))
                .isolation(isolation)
                .build()
                .run(pipeline(image).manifest(), Map.of());
        var found = new TreeMap<String, String>();
        found.put("state", result.state().toString());
        for (var entry : result.tasks().entrySet()) {
            found.put(entry.getKey().toString(), described(entry.getValue(), result));
        }
        return found;
    }

    /** All that a task's result says, without times and places. */
    private static String described(TaskResult task, RunResult result) throws IOException {
        var text = new StringBuilder(task.state().toString());
        task.outputs()
                .parameters()
                .forEach((name, value) ->
                        text.append('\n').append(name).append('=').append(Json.write(value)));
        for (var entry : task.outputs().artifacts().entrySet()) {
            for (ArtifactValue artifact : entry.getValue()) {
                text.append('\n').append(entry.getKey()).append(": ").append(described(artifact));
            }
        }
        task.failure()
                .ifPresent(failure -> text.append('\n')
                        .append(failure.reason())
                        .append(failure.error())
                        .append(failure.exitStatus())
                        .append(failure.logTail()));
        Path log = folder(result, task.path()).resolve("log.txt");
        if (task.state() == TaskState.SUCCEEDED && Files.exists(log)) {
            text.append("\nlog: ").append(Files.readString(log));
        }
        return text.toString();
    }

    private static String described(ArtifactValue artifact) throws IOException {
        Path path = Path.of(artifact.uri()).toRealPath();
        var text = new StringBuilder();
        try (var files = Files.walk(path)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                text.append(path.relativize(file))
                        .append('=')
                        .append(Files.readString(file))
                        .append(';');
            }
        }
        return artifact.name() + artifact.type() + artifact.metadata() + artifact.digest() + text;
    }

    private static Path folder(RunResult result, TaskPath task) {
        Path folder = result.run().folder().resolve("tasks");
        for (String segment : task.segments()) {
            folder = folder.resolve(segment);
        }
        return folder;
    }

    private static TestPipeline pipeline(String image) {
        var pipeline = new TestPipeline();
        pipeline.root().input("text", withDefault(ParameterType.STRING, JsonValue.of(TEXT)));
        types(pipeline, "first", image).add();
        types(pipeline, "second", image)
                .artifact("table", new ArtifactSource.TaskOutput("first", "o_table"))
                .artifact("tree", new ArtifactSource.TaskOutput("first", "o_tree"))
                .add();
        deed(pipeline, "environment", List.of("env", "GREETING"), List.of("print", "heard ü"))
                .container(Deeds.container(image, new ExecutorSpec.EnvVar("GREETING", "a b=c \"d\"")))
                .add();
        deed(pipeline, "again", List.of("failFirst", "not yet"), List.of("env", "KFP_RETRY_INDEX"))
                .container(Deeds.container(image))
                .change(AgreementTest::retried)
                .add();
        deed(pipeline, "broken", List.of("complain", "oh"), List.of("throw", "no good"))
                .container(Deeds.container(image))
                .add();
        deed(pipeline, "after", List.of("say", "never"))
                .container(Deeds.container(image))
                .after("broken")
                .add();
        return pipeline;
    }

    private static TestPipeline.TaskBuilder types(TestPipeline pipeline, String task, String image) {
        return pipeline.root()
                .step(task, script())
                .container(new ExecutorSpec.Container(
                        image,
                        ContainerLayout.command(TypesStep.class.getName()),
                        ContainerLayout.args(),
                        List.of(),
                        Optional.empty()))
                .input("text", required(ParameterType.STRING), new ParameterSource.ComponentInput("text"))
                .input("whole", required(ParameterType.NUMBER_INTEGER), constant("9007199254740991"))
                .input("decimal", required(ParameterType.NUMBER_DOUBLE), constant("-1.5e-7"))
                .input("flag", required(ParameterType.BOOLEAN), constant("true"))
                .input("list", required(ParameterType.LIST), constant("[\"\", \"ß\", \"a\\nb\"]"))
                .input("map", required(ParameterType.STRUCT), constant("{\"k\": \"v \\\"w\\\"\", \"ключ\": \"\"}"))
                .gives("o_text", ParameterType.STRING)
                .gives("o_whole", ParameterType.NUMBER_INTEGER)
                .gives("o_decimal", ParameterType.NUMBER_DOUBLE)
                .gives("o_flag", ParameterType.BOOLEAN)
                .gives("o_list", ParameterType.LIST)
                .gives("o_map", ParameterType.STRUCT)
                .gives("seen", ParameterType.STRING)
                .gives("o_table")
                .gives("o_tree");
    }

    private static TestPipeline.TaskBuilder deed(TestPipeline pipeline, String task, List<?>... lines) {
        return pipeline.root().step(task, script(lines)).gives("Output", ParameterType.STRING);
    }

    private static ParameterSource constant(String json) {
        return new ParameterSource.Constant(Json.read(json));
    }

    private static TaskSpec retried(TaskSpec task) {
        return new TaskSpec(
                task.name(),
                task.component(),
                task.parameters(),
                task.artifacts(),
                task.dependentTasks(),
                task.caching(),
                Optional.of(RetryPolicy.of(1)),
                Optional.empty(),
                Optional.empty(),
                0);
    }
}
