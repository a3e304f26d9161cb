// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kfp4j.manifest.CachingOptions;
import dev.kfp4j.manifest.DagSpec;
import dev.kfp4j.manifest.ExecutorSpec.Container;
import dev.kfp4j.manifest.Manifest;
import dev.kfp4j.manifest.ParameterSource;
import dev.kfp4j.manifest.ParameterType;
import dev.kfp4j.manifest.ResourceSpec;
import dev.kfp4j.manifest.ResourceSpec.Accelerator;
import dev.kfp4j.manifest.RetryPolicy;
import dev.kfp4j.manifest.TaskSpec;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.kubernetes.EnvironmentSetting.KeyVariable;
import dev.kfp4j.manifest.kubernetes.EnvironmentSetting.StoreEnv;
import dev.kfp4j.manifest.kubernetes.PipelineConfig;
import dev.kfp4j.manifest.kubernetes.PodSettings;
import dev.kfp4j.manifest.kubernetes.SchedulingSetting.NodeLabel;
import dev.kfp4j.manifest.kubernetes.Store;
import dev.kfp4j.manifest.kubernetes.VolumeSetting.EmptyDir;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is read although we would not write it so, and that nothing makes the reader fail in any other way than its own.
 */
class ManifestYamlReadTest {
    private static final Path PYTHON = Path.of("src/test/resources/dev/kfp4j/manifest/io/python");

    private static final String PUNCTUATION = "{}[]:,-'\"#&*!|>%@`\n\t 0";

    /** A pipeline of one task, in which tests replace a piece. */
    private static final String SMALL = """
            components:
              comp-a:
                executorLabel: exec-a
                inputDefinitions:
                  parameters:
                    x: {parameterType: STRING, isOptional: true}
            deploymentSpec:
              executors:
                exec-a:
                  container: {image: i, command: [c], args: [a]}
            pipelineInfo: {name: small}
            root:
              dag:
                tasks:
                  a:
                    componentRef: {name: comp-a}
                    taskInfo: {name: a}
            schemaVersion: 2.1.0
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "artifact-input.yaml",
                "artifact-loop.yaml",
                "conditions.yaml",
                "exits.yaml",
                "ignoring.yaml",
                "importing.yaml",
                "inner.yaml",
                "kubernetes-resources.yaml",
                "loops.yaml",
                "make.yaml",
                "on-kubernetes.yaml",
                "resources.yaml",
                "say.yaml"
            })
    void pythonsManifests_areReadAndWrittenBack(String file) throws IOException {
        var manifest = python(file);
        assertThat(ManifestYaml.read(ManifestYaml.write(manifest), "again")).isEqualTo(manifest);
    }

    @Test
    void pythonsSamples_areAllInTheListAbove() throws IOException {
        try (var files = Files.list(PYTHON)) {
            assertThat(files).hasSize(14);
        }
    }

    @Test
    void jsonAndYaml_ofTheSamePipeline_areTheSameManifest() throws IOException {
        assertThat(python("conditions.json")).isEqualTo(python("conditions.yaml"));
    }

    @Test
    void jsonWithTabs_isRead() {
        var json =
                "{\n\t\"schemaVersion\": \"2.1.0\",\n\t\"pipelineInfo\": {\"name\": \"x\"},\n\t\"root\":\t{\"dag\": {}}}";
        assertThat(ManifestYaml.read(json, "x").pipeline().info().name()).isEqualTo("x");
    }

    @Test
    void kubernetesResources_holdTheSameManifest() throws IOException {
        assertThat(python("kubernetes-resources.yaml")).isEqualTo(python("on-kubernetes.yaml"));
    }

    @Test
    void settingsOfAnotherVersionOfKfp_areKeptAtEveryLevel() throws Exception {
        var platform = """
                ---
                platforms:
                  kubernetes:
                    deploymentSpec:
                      executors:
                        exec-a:
                          fieldOfTomorrow: {a: [1, null]}
                          emptyDirMounts:
                          - {volumeName: v, mountPath: /v, fieldOfTomorrow: 2.5}
                          nodeSelector: {labels: {disk: ssd}, fieldOfTomorrow: true}
                          secretAsEnv:
                          - fieldOfTomorrow: x
                            secretNameParameter: {runtimeValue: {constant: db, fieldOfTomorrow: y}, fieldOfTomorrow: z}
                            keyToEnv: [{secretKey: k, envVar: V, fieldOfTomorrow: []}]
                    pipelineConfig:
                      fieldOfTomorrow: 2
                      workspace: {size: 1Gi, kubernetes: {pvcSpecPatch: {fieldOfTomorrow: 3}, fieldOfTomorrow: 4}}
                """;
        var manifest = ManifestYaml.read(SMALL + platform, "x");
        var written = ManifestYaml.write(manifest);
        assertThat(written.split("fieldOfTomorrow", -1)).hasSize(platform.split("fieldOfTomorrow", -1).length);
        assertThat(ManifestYaml.read(written, "again")).isEqualTo(manifest);
        assertThat(PodSettings.read(manifest.platform().executors().get("exec-a")))
                .isEqualTo(List.of(
                        new StoreEnv<>(
                                Store.SECRET,
                                new ParameterSource.Constant(JsonValue.of("db")),
                                List.of(new KeyVariable("k", "V")),
                                false),
                        new EmptyDir<>("v", "/v", "", ""),
                        new NodeLabel<>("disk", "ssd")));
        assertThat(PipelineConfig.read(manifest.platform().pipelineConfig()).workspace())
                .contains(new PipelineConfig.Workspace("1Gi", List.of(), ""));
    }

    @Test
    void snakeCaseKeys_areRead() {
        var text = SMALL.replace("schemaVersion", "schema_version")
                .replace("componentRef", "component_ref")
                .replace("inputDefinitions", "input_definitions")
                .replace("isOptional", "is_optional");
        assertThat(ManifestYaml.read(text, "snake")).isEqualTo(ManifestYaml.read(SMALL, "camel"));
    }

    @Test
    void nullAndNothing_areTheSameAsLeftOut() {
        var text = SMALL.replace("schemaVersion", "sdkVersion: null\ndefaultPipelineRoot:\nschemaVersion");
        assertThat(ManifestYaml.read(text, "null")).isEqualTo(ManifestYaml.read(SMALL, "plain"));
    }

    @Test
    void emptyDocuments_areSkipped() {
        assertThat(ManifestYaml.read("---\n---\n" + SMALL + "---\n", "x")).isEqualTo(ManifestYaml.read(SMALL, "x"));
    }

    @Test
    void defaultOfNull_isADefault() {
        var input = ManifestYaml.read(SMALL.replace("isOptional: true", "isOptional: true, defaultValue: null"), "x")
                .pipeline()
                .components()
                .get("comp-a")
                .inputs()
                .parameters()
                .get("x");
        assertThat(input.defaultValue()).contains(JsonValue.NULL);
    }

    @Test
    void enumsByNumber_andOldTypes_areRead() {
        assertThat(typeOf("parameterType: 3")).isEqualTo(ParameterType.STRING);
        assertThat(typeOf("parameterType: 1")).isEqualTo(ParameterType.NUMBER_DOUBLE);
        assertThat(typeOf("type: INT")).isEqualTo(ParameterType.NUMBER_INTEGER);
    }

    private static ParameterType typeOf(String spelling) {
        return ManifestYaml.read(SMALL.replace("parameterType: STRING", spelling), "x")
                .pipeline()
                .components()
                .get("comp-a")
                .inputs()
                .parameters()
                .get("x")
                .type();
    }

    @Test
    void constantsOfBeforeKfp2_areRead() {
        var task = smallTask("inputs: {parameters: {x: {runtimeValue: {constantValue: {stringValue: s}}}}}");
        assertThat(task.parameters()).containsEntry("x", new ParameterSource.Constant(JsonValue.of("s")));
    }

    @Test
    void emptyCachingOptions_areNotTheSameAsNone() {
        assertThat(smallTask("cachingOptions: {}").caching()).contains(new CachingOptions(false, ""));
        assertThat(smallTask("dependentTasks: []").caching()).isEmpty();
    }

    @Test
    void retryPolicy_leftOutPartsAreKfpsDefaults() {
        assertThat(smallTask("retryPolicy: {maxRetryCount: '2', backoffDuration: 1.5s}")
                        .retry())
                .contains(new RetryPolicy(2, Duration.ofMillis(1500), 2.0, Duration.ofHours(1)));
    }

    @Test
    void unquotedNumber_isANumber_asOnACluster() {
        var task = smallTask("inputs: {parameters: {x: {runtimeValue: {constant: 1e3}}}}");
        assertThat(task.parameters()).containsEntry("x", new ParameterSource.Constant(JsonValue.of(1000)));
    }

    private static TaskSpec smallTask(String setting) {
        var text = SMALL.replace("taskInfo: {name: a}", "taskInfo: {name: a}\n        " + setting);
        var root = (DagSpec) ManifestYaml.read(text, "x").pipeline().root().body();
        return root.tasks().get("a");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cpuLimit: 0.5, memoryLimit: 4.294967296 | 0.5 | 4294967296",
                "cpuLimit: 2.0, memoryLimit: 1.0         | 2   | 1000000000",
                "cpuLimit: 0, resourceMemoryLimit: 64Mi, memoryLimit: 7 | '' | 64Mi"
            })
    void legacyResources_becomeText(String resources, String cpu, String memory) {
        assertThat(smallResources(resources))
                .isEqualTo(new ResourceSpec(
                        Optional.empty(),
                        Optional.of(cpu).filter(text -> !text.isEmpty()),
                        Optional.empty(),
                        Optional.of(memory),
                        Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "type: a.b/gpu                              | a.b/gpu | 1",
                "type: a.b/gpu, count: 2                    | a.b/gpu | 2",
                "type: a.b/gpu, count: '3'                  | a.b/gpu | 3",
                "type: old, resourceType: new, count: '3', resourceCount: '4' | new | 4"
            })
    void acceleratorsOfAnyAge_areRead(String accelerator, String type, String count) {
        assertThat(smallResources("accelerator: {" + accelerator + "}").accelerator())
                .contains(new Accelerator(type, count));
    }

    private static ResourceSpec smallResources(String resources) {
        var text = SMALL.replace("image: i", "image: i, resources: {" + resources + "}");
        var executor = ManifestYaml.read(text, "x").pipeline().executors().get("exec-a");
        return ((Container) executor).resources().orElseThrow();
    }

    @Test
    void textOfMoreThan32MiB_isRefused() {
        var text = "# " + "x".repeat(32 * 1024 * 1024) + "\n" + SMALL;
        assertThatThrownBy(() -> ManifestYaml.read(text, "big.yaml"))
                .isInstanceOf(ManifestException.class)
                .hasMessage("big.yaml: larger than 32 MiB, the limit of a KFP server");
    }

    @Test
    void textOfMoreThan3MiB_isRead_unlikeSnakeYamlsOwnLimit() {
        var text = ("# " + "x".repeat(100) + "\n").repeat(50_000) + SMALL;
        assertThat(ManifestYaml.read(text, "x")).isEqualTo(ManifestYaml.read(SMALL, "x"));
    }

    @Test
    void damagedText_isReadOrRefused_andNothingElse() throws IOException {
        long seed = Seed.value();
        var random = new Random(seed);
        var texts = new String[] {
            SMALL, ManifestYaml.write(SampleManifests.training()), Files.readString(PYTHON.resolve("loops.yaml"))
        };
        int refused = 0;
        for (int i = 0; i < 900; i++) {
            var damaged = damage(texts[i % texts.length], random);
            try {
                assertThat(ManifestYaml.read(damaged, "damaged")).isNotNull();
            } catch (ManifestException e) {
                refused++;
                assertThat(e)
                        .as(Seed.repeat(seed))
                        .message()
                        .startsWith("damaged:")
                        .doesNotContain("\n");
            } catch (RuntimeException | StackOverflowError e) {
                throw new AssertionError(Seed.repeat(seed) + " on:\n" + damaged, e);
            }
        }
        assertThat(refused).as(Seed.repeat(seed)).isGreaterThan(300);
    }

    private static String damage(String text, Random random) {
        var damaged = new StringBuilder(text);
        int times = random.nextInt(1, 4);
        for (int i = 0; i < times; i++) {
            int at = random.nextInt(damaged.length());
            int end = Math.min(damaged.length(), at + random.nextInt(1, 12));
            switch (random.nextInt(4)) {
                case 0 -> damaged.delete(at, end);
                case 1 -> damaged.insert(at, damaged.substring(at, end));
                case 2 -> damaged.setCharAt(at, PUNCTUATION.charAt(random.nextInt(PUNCTUATION.length())));
                default -> damaged.replace(at, end, new RandomValues(random).text());
            }
        }
        return damaged.toString();
    }

    private static Manifest python(String file) throws IOException {
        return ManifestYaml.read(Files.readString(PYTHON.resolve(file)), file);
    }
}
