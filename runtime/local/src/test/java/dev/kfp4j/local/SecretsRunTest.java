// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local;

import static dev.kfp4j.local.testing.TestPipeline.required;
import static dev.kfp4j.local.testing.TestPipeline.script;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kfp4j.local.run.RunRefusedException;
import dev.kfp4j.local.run.RunResult;
import dev.kfp4j.local.run.RunState;
import dev.kfp4j.local.testing.TestPipeline;
import dev.kfp4j.manifest.ParameterSource;
import dev.kfp4j.manifest.ParameterType;
import dev.kfp4j.manifest.io.Json;
import dev.kfp4j.manifest.json.JsonValue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Secrets and config maps on their way to steps in processes, and nowhere else. */
@Timeout(120)
class SecretsRunTest {

    private static final String SECRET = "hunter2-and-more";

    @TempDir
    private Path folder;

    private final TestPipeline pipeline = new TestPipeline();

    @BeforeEach
    void map() throws IOException {
        Files.writeString(folder.resolve("mapped.yaml"), """
                secrets:
                  db: {password: %s}
                configMaps:
                  settings: {level: debug}
                """.formatted(SECRET));
    }

    @Test
    void secret_reachesTheStepAndNothingThatIsWritten() throws Exception {
        Path seen = folder.resolve("seen");
        pipeline.root()
                .output("Output", ParameterType.STRING, "a", "Output")
                .step("a", script(List.of("writeEnv", seen.toString(), "PASSWORD"), List.of("env", "Output", "LEVEL")))
                .gives("Output", ParameterType.STRING)
                .add();
        pipeline.root()
                .step("fails", script(List.of("printEnv", "PASSWORD"), List.of("exit", 3)))
                .after("a")
                .add();
        for (String task : List.of("a", "fails")) {
            pipeline.platform(
                    task,
                    Map.of(
                            "secretAsEnv",
                                    json("[{'secretName': 'db', 'keyToEnv': [{'secretKey': 'password',"
                                            + " 'envVar': 'PASSWORD'}]}]"),
                            "configMapAsEnv",
                                    json(
                                            "[{'configMapNameParameter': {'runtimeValue': {'constant':"
                                                    + " 'settings'}}, 'keyToEnv': [{'configMapKey': 'level', 'envVar': 'LEVEL'}]}]"),
                            "fieldPathAsEnv", json("[{'name': 'NAMESPACE', 'fieldPath': 'metadata.namespace'}]")));
        }

        var result = run();

        assertThat(result.tasks().values().iterator().next().outputs().parameters())
                .containsEntry("Output", JsonValue.of("debug"));
        assertThat(seen).hasContent(SECRET);
        assertThat(result.state()).isEqualTo(RunState.FAILED);
        assertThat(result.failures().get(0).failure().orElseThrow().logTail()).containsExactly("***!");
        assertThat(result.toString()).doesNotContain(SECRET);
        assertThat(holding(folder.resolve("store"), SECRET)).isEmpty();
    }

    @Test
    void whatIsNotMapped_isRefusedBeforeAnythingStarts_whereverItsNameComesFrom() {
        var inner = pipeline.graph();
        inner.input("name", required(ParameterType.STRING));
        inner.step("a", script()).add();
        pipeline.root()
                .input("which", required(ParameterType.STRING))
                .nested("inner", inner)
                .input("name", required(ParameterType.STRING), new ParameterSource.ComponentInput("which"))
                .add();
        pipeline.platform(
                "a",
                Map.of(
                        "secretAsEnv",
                        json("[{'secretNameParameter': {'componentInputParameter': 'name'}, 'keyToEnv':"
                                + " [{'secretKey': 'k', 'envVar': 'K'}]}]")));

        assertThatThrownBy(() -> run(Map.of("which", JsonValue.of("other"))))
                .isInstanceOf(RunRefusedException.class)
                .hasMessageContaining("task \"inner/a\": the secret \"other\" is not mapped; add it under secrets in "
                        + folder.resolve("mapped.yaml"));
        assertThatThrownBy(() -> run(Map.of("which", JsonValue.of("db"))))
                .hasMessageContaining("the secret \"db\" has no key \"k\"");
        assertThat(folder.resolve("store/runs")).doesNotExist();
    }

    @Test
    void optionalSecret_isLeftOut() {
        pipeline.root()
                .output("Output", ParameterType.STRING, "a", "Output")
                .step("a", script(List.of("env", "Output", "KFP4J_NOT_SET")))
                .gives("Output", ParameterType.STRING)
                .add();
        pipeline.platform(
                "a",
                Map.of(
                        "secretAsEnv",
                        json("[{'secretName': 'gone', 'optional': true, 'keyToEnv': [{'secretKey': 'k',"
                                + " 'envVar': 'KFP4J_NOT_SET'}]}]")));

        assertThat(run().outputs().parameters()).containsEntry("Output", JsonValue.of("null"));
    }

    @Test
    void volumeForAStepInAProcess_isRefusedWithWhatToDo() {
        pipeline.root().step("a", script()).add();
        pipeline.platform("a", Map.of("secretAsVolume", json("[{'secretName': 'db', 'mountPath': '/etc/db'}]")));

        assertThatThrownBy(this::run)
                .hasMessageContaining("task \"a\" has a volume at /etc/db, which only a container can mount; run the"
                        + " pipeline with container isolation");
    }

    @Test
    void fileThatWasNamedAndIsNotThere_isRefused() {
        pipeline.root().step("a", script()).add();

        assertThatThrownBy(() -> TestEngines.builder()
                        .store(folder.resolve("store"))
                        .secrets(folder.resolve("gone.yaml"))
                        .build()
                        .run(pipeline.manifest(), Map.of()))
                .isInstanceOf(RunRefusedException.class)
                .hasMessageContaining("gone.yaml cannot be read");
    }

    private RunResult run() {
        return run(Map.of());
    }

    private RunResult run(Map<String, JsonValue> arguments) {
        return TestEngines.builder()
                .store(folder.resolve("store"))
                .secrets(folder.resolve("mapped.yaml"))
                .build()
                .run(pipeline.manifest(), arguments);
    }

    private static JsonValue json(String text) {
        return Json.read(text.replace('\'', '"'));
    }

    private static List<Path> holding(Path folder, String text) throws IOException {
        var holding = new ArrayList<Path>();
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(text)) {
                    holding.add(file);
                }
            }
        }
        return holding;
    }
}
