// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.runner.container;

import static dev.kfp4j.local.testing.TestPipeline.required;
import static dev.kfp4j.local.testing.TestPipeline.script;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kfp4j.local.LocalEngine;
import dev.kfp4j.local.run.RunResult;
import dev.kfp4j.local.run.StepFailure;
import dev.kfp4j.local.run.TaskPath;
import dev.kfp4j.local.settings.Isolation;
import dev.kfp4j.local.testing.Deeds;
import dev.kfp4j.local.testing.TestContainers;
import dev.kfp4j.local.testing.TestPipeline;
import dev.kfp4j.manifest.ArtifactSource;
import dev.kfp4j.manifest.ExecutorSpec;
import dev.kfp4j.manifest.ParameterSource;
import dev.kfp4j.manifest.ParameterType;
import dev.kfp4j.manifest.ResourceSpec;
import dev.kfp4j.manifest.json.JsonValue;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Steps in real containers, where there is an engine for them. */
@Timeout(180)
class ContainerStepRunnerTest {

    @TempDir
    Path store;

    private String image = "";

    @BeforeEach
    void findEngine() {
        image = TestContainers.image();
    }

    @Test
    void programOfAnotherKind_hasThePathsOfKfpsLauncher() throws Exception {
        var pipeline = new TestPipeline();
        pipeline.root()
                .step("make", script())
                .container(shell("""
                        echo "{{$.inputs.parameters['word']}} ü" > {{$.outputs.artifacts['data'].path}}
                        printf %s "{{$.outputs.artifacts['data'].path}}" > {{$.outputs.parameters['where'].output_file}}
                        """))
                .input("word", required(ParameterType.STRING), new ParameterSource.Constant(JsonValue.of("hello")))
                .gives("data")
                .gives("where", ParameterType.STRING)
                .add();
        pipeline.root()
                .step("read", script())
                .container(shell("""
                        cat "{{$.inputs.artifacts['data'].path}}" > {{$.outputs.parameters['text'].output_file}}
                        printf %s "{{$.inputs.artifacts['data'].uri}}" > /tmp/kfp/outputs/uri
                        (echo x >> "{{$.inputs.artifacts['data'].path}}") 2>/dev/null && exit 9
                        for folder in /gcs /s3 /minio /.local /.cache /.config; do echo x > $folder/x || exit 8; done
                        """))
                .artifact("data", new ArtifactSource.TaskOutput("make", "data"))
                .gives("text", ParameterType.STRING)
                .gives("uri", ParameterType.STRING)
                .add();

        RunResult result = engine(Isolation.PROCESS).run(pipeline.manifest(), Map.of());

        assertThat(result.failures()).isEmpty();
        String where = text(result, "make", "where");
        assertThat(where)
                .matches("/minio/mlpipeline/v2/artifacts/test-pipeline/"
                        + result.run().id() + "/make/[0-9a-f-]+/data");
        assertThat(text(result, "read", "uri")).isEqualTo("minio://" + where.substring("/minio/".length()));
        assertThat(text(result, "read", "text")).isEqualTo("hello ü\n");
        var data = result.tasks()
                .get(TaskPath.of("make"))
                .outputs()
                .artifacts()
                .get("data")
                .get(0);
        assertThat(Files.readString(Path.of(data.uri()))).isEqualTo("hello ü\n");
    }

    @Test
    void userOfTheImage_canBeAnyone() {
        var pipeline = new TestPipeline();
        pipeline.root()
                .step("a", script(List.of("say", "written"), List.of("print", "printed")))
                .container(Deeds.container(image))
                .gives("Output", ParameterType.STRING)
                .add();
        var arguments = new ArrayList<>(TestContainers.arguments());
        arguments.add("--user=12345:54321");
        RunResult result = LocalEngine.builder()
                .store(store)
                .isolation(Isolation.CONTAINER)
                .containerArguments(arguments)
                .build()
                .run(pipeline.manifest(), Map.of());
        assertThat(result.failures()).isEmpty();
        assertThat(text(result, "a", "Output")).isEqualTo("written");
    }

    @Test
    void memoryLimit_holdsAndIsTheReason() {
        StepFailure failure = failure(new ExecutorSpec.Container(
                image,
                List.of("python3", "-c", "print('start', flush=True); print(len(bytearray(300 << 20)))"),
                List.of(),
                List.of(),
                Deeds.memoryLimit("64Mi")));
        assertThat(failure.reason()).isEqualTo("exceeded its memory limit of 64Mi and was killed (exit status 137)");
        assertThat(failure.logTail()).containsExactly("start");
    }

    @Test
    void cpuLimit_isGivenToTheContainer() {
        var pipeline = new TestPipeline();
        var resources = new ResourceSpec(
                Optional.empty(), Optional.of("500m"), Optional.empty(), Optional.empty(), Optional.empty());
        String program = "cat /sys/fs/cgroup/cpu.max || cat /sys/fs/cgroup/cpu/cpu.cfs_quota_us";
        pipeline.root()
                .step("a", script())
                .container(new ExecutorSpec.Container(
                        image,
                        List.of("sh", "-c", "(" + program + ") > /tmp/kfp/outputs/quota 2>/dev/null"),
                        List.of(),
                        List.of(),
                        Optional.of(resources)))
                .gives("quota", ParameterType.STRING)
                .add();
        RunResult result = engine(Isolation.PROCESS).run(pipeline.manifest(), Map.of());
        assertThat(result.failures()).isEmpty();
        assertThat(text(result, "a", "quota")).startsWith("50000");
    }

    @Test
    void argumentsWithoutACommand_areTheProgram() {
        StepFailure failure = failure(new ExecutorSpec.Container(
                image,
                List.of(),
                List.of("sh", "-c", "echo $KFP_POD_NAME | cut -c1-5; exit 5"),
                List.of(),
                Optional.empty()));
        assertThat(failure.exitStatus()).hasValue(5);
        assertThat(failure.logTail()).containsExactly("kfp4j");
    }

    @Test
    void programThatIsNotInTheImage_isSaidToBeMissing() {
        StepFailure failure = failure(
                new ExecutorSpec.Container(image, List.of("no-such-program"), List.of(), List.of(), Optional.empty()));
        assertThat(failure.reason()).isEqualTo("could not start: its image has no such program (exit status 127)");
    }

    @Test
    void stepThatTakesTooLong_isRemoved() {
        var pipeline = new TestPipeline();
        pipeline.root()
                .step("a", script())
                .container(shell("trap '' TERM; sleep 600 & wait; wait"))
                .add();
        pipeline.platform("a", Map.of("activeDeadlineSeconds", JsonValue.of("2")));
        RunResult result = engine(Isolation.PROCESS).run(pipeline.manifest(), Map.of());
        assertThat(result.failures().get(0).failure().orElseThrow().reason()).isEqualTo("took longer than 2 s");
    }

    @Test
    void imageThatIsNowhere_isRefusedBeforeAnythingStarts() {
        var pipeline = new TestPipeline();
        pipeline.root()
                .step("a", script())
                .container(Deeds.container("localhost/no/such-image:0"))
                .add();
        assertThatThrownBy(() -> engine(Isolation.CONTAINER).run(pipeline.manifest(), Map.of()))
                .hasMessageStartingWith("task \"a\" needs the image \"localhost/no/such-image:0\", which ")
                .hasMessageContaining(" does not have and cannot pull: ");
        assertThat(store).isEmptyDirectory();
    }

    private StepFailure failure(ExecutorSpec.Container container) {
        var pipeline = new TestPipeline();
        pipeline.root().step("a", script()).container(container).add();
        RunResult result = engine(Isolation.PROCESS).run(pipeline.manifest(), Map.of());
        return result.tasks().get(TaskPath.of("a")).failure().orElseThrow();
    }

    private ExecutorSpec.Container shell(String text) {
        return new ExecutorSpec.Container(image, List.of("sh", "-ec"), List.of(text), List.of(), Optional.empty());
    }

    private LocalEngine engine(Isolation isolation) {
        return TestContainers.settings().store(store).isolation(isolation).build();
    }

    private static String text(RunResult result, String task, String output) {
        var value = result.tasks().get(TaskPath.of(task)).outputs().parameters().get(output);
        return ((JsonValue.JsonString) value).value();
    }
}
