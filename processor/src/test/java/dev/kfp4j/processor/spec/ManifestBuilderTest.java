// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.spec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kfp4j.manifest.CachingOptions;
import dev.kfp4j.manifest.ComponentSpec;
import dev.kfp4j.manifest.ComponentSpec.ExecutorRef;
import dev.kfp4j.manifest.ContainerLayout;
import dev.kfp4j.manifest.DagSpec;
import dev.kfp4j.manifest.ExecutorSpec.Container;
import dev.kfp4j.manifest.Manifest;
import dev.kfp4j.manifest.ParameterSource;
import dev.kfp4j.manifest.RetryPolicy;
import dev.kfp4j.manifest.TaskSpec;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.processor.component.ComponentSignature;
import dev.kfp4j.processor.component.ComponentSignature.Input;
import dev.kfp4j.processor.component.Implementation;
import dev.kfp4j.processor.component.MethodRef;
import dev.kfp4j.processor.pipeline.ContainerSetting;
import dev.kfp4j.processor.pipeline.PipelineModel;
import dev.kfp4j.processor.pipeline.TaskOptions;
import dev.kfp4j.processor.pipeline.TaskOptions.EnvVariable;
import dev.kfp4j.processor.pipeline.Value.ConstantArgument;
import dev.kfp4j.processor.pipeline.Value.Part;
import dev.kfp4j.processor.pipeline.Value.PipelineInput;
import dev.kfp4j.processor.pipeline.Value.Text;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ManifestBuilderTest {
    private static final ConstantArgument X = new ConstantArgument(JsonValue.of("x"));

    private static Manifest build(PipelineModel model, PipelineModel... nested) {
        var all = new HashMap<MethodRef, PipelineModel>();
        for (PipelineModel pipeline : nested) {
            all.put(pipeline.signature().method(), pipeline);
        }
        return new ManifestBuilder("kfp4j-test", "img").build(model, all);
    }

    private static Map<String, TaskSpec> rootTasks(Manifest manifest) {
        return ((DagSpec) manifest.pipeline().root().body()).tasks();
    }

    private static Container container(Manifest manifest, String component) {
        ComponentSpec spec = manifest.pipeline().components().get(component);
        return (Container) manifest.pipeline().executors().get(((ExecutorRef) spec.body()).label());
    }

    @Test
    void severalCallsOfOneComponent_areNumberedTasksOfOneComponentAndExecutor() {
        var train = Models.textComponent("train", "in");
        var manifest = build(Models.pipeline(
                "p", List.of(), List.of(Models.task(train, X), Models.task(train, X), Models.task(train, X))));
        assertThat(rootTasks(manifest)).containsOnlyKeys("train", "train-2", "train-3");
        assertThat(rootTasks(manifest).values()).extracting(TaskSpec::component).containsOnly("comp-train");
        assertThat(manifest.pipeline().components()).containsOnlyKeys("comp-train");
        assertThat(manifest.pipeline().executors()).containsOnlyKeys("exec-train");
    }

    @Test
    void differentOptions_giveAComponentAndExecutorOfTheirOwn() {
        var train = Models.textComponent("train", "in");
        var big = TaskOptions.none().toBuilder()
                .set(ContainerSetting.CPU_LIMIT, "2")
                .set(ContainerSetting.MEMORY_LIMIT, "4Gi")
                .build();
        var manifest =
                build(Models.pipeline("p", List.of(), List.of(Models.task(train, X), Models.task(big, train, X))));
        assertThat(manifest.pipeline().executors()).containsOnlyKeys("exec-train", "exec-train-2");
        assertThat(rootTasks(manifest).get("train-2").component()).isEqualTo("comp-train-2");
        var resources = container(manifest, "comp-train-2").resources().orElseThrow();
        assertThat(resources.cpuLimit()).contains("2");
        assertThat(resources.memoryLimit()).contains("4Gi");
        assertThat(container(manifest, "comp-train").resources()).isEmpty();
    }

    @Test
    void timeout_standsInThePlatformDocumentUnderItsOwnExecutor() {
        var train = Models.textComponent("train", "in");
        var limited =
                TaskOptions.none().toBuilder().timeout(Duration.ofMinutes(2)).build();
        var manifest =
                build(Models.pipeline("p", List.of(), List.of(Models.task(train, X), Models.task(limited, train, X))));
        assertThat(manifest.platform().executors()).containsOnlyKeys("exec-train-2");
        assertThat(manifest.platform().executors().get("exec-train-2").members())
                .isEqualTo(Map.of("activeDeadlineSeconds", JsonValue.of("120")));
    }

    @Test
    void equalContainersUnderDifferentDeclarations_areToldApartAndStillKnown() {
        var echo = Models.textComponent("echo", "text");
        var silent = Models.component("echo", List.of(Models.input("text", Models.STRING)), List.of());
        var limited =
                TaskOptions.none().toBuilder().timeout(Duration.ofSeconds(5)).build();
        var manifest = build(Models.pipeline(
                "p", List.of(), List.of(Models.task(echo, X), Models.task(silent, X), Models.task(limited, echo, X))));
        var containers = manifest.pipeline().components().keySet().stream()
                .map(component -> container(manifest, component))
                .toList();
        assertThat(containers).hasSize(3);
        // The third declares what the first does, and Kubernetes settings are kept apart by component.
        assertThat(new HashSet<>(containers)).hasSize(2);
        assertThat(containers)
                .allSatisfy(container ->
                        assertThat(ContainerLayout.entrypoint(container)).contains("p.C_echo"));
    }

    @Test
    void textWithValues_isAConstantWithPlaceholdersAndAnInputMore_whichTheComponentDoesNotDeclare() {
        Input name = Models.input("name", Models.STRING);
        var echo = Models.textComponent("echo", "text");
        var first = Models.task(echo, X);
        var text = new Text(List.of(
                new Part.Fixed("run "),
                new Part.Hole(new PipelineInput(name)),
                new Part.Fixed(" of "),
                new Part.Hole(Models.out(first)),
                new Part.Hole(new PipelineInput(name))));
        var manifest = build(Models.pipeline("p", List.of(name), List.of(first, Models.task(echo, text))));
        TaskSpec second = rootTasks(manifest).get("echo-2");
        assertThat(second.parameters())
                .containsEntry(
                        "text",
                        new ParameterSource.Constant(JsonValue.of(
                                "run {{$.inputs.parameters['pipelinechannel--name']}} of {{$.inputs.parameters"
                                        + "['pipelinechannel--echo-Output']}}"
                                        + "{{$.inputs.parameters['pipelinechannel--name']}}")))
                .containsEntry("pipelinechannel--name", new ParameterSource.ComponentInput("name"))
                .containsEntry("pipelinechannel--echo-Output", new ParameterSource.TaskOutput("echo", "Output"));
        assertThat(second.dependentTasks()).containsExactly("echo");
        assertThat(manifest.pipeline()
                        .components()
                        .get(second.component())
                        .inputs()
                        .parameters())
                .containsOnlyKeys("text");
    }

    @Test
    void nestedPipeline_isASubGraphAndCachingSwitchedOffHoldsInside() {
        Input in = Models.input("in", Models.STRING);
        var echo = Models.textComponent("echo", "text");
        var inner = Models.task(echo, new PipelineInput(in));
        var nested = Models.pipeline("nested", List.of(in), List.of(inner), Models.out(inner));
        var plain = Models.task(nested, TaskOptions.none(), X);
        var uncached =
                Models.task(nested, TaskOptions.none().toBuilder().cache(false).build(), Models.out(plain));
        var manifest =
                build(Models.pipeline("outer", List.of(), List.of(plain, uncached), Models.out(uncached)), nested);
        assertThat(rootTasks(manifest)).containsOnlyKeys("nested", "nested-2");
        assertThat(caching(manifest, "nested")).containsOnly(new CachingOptions(true, ""));
        assertThat(caching(manifest, "nested-2")).containsOnly(new CachingOptions(false, ""));
        assertThat(manifest.pipeline().executors()).hasSize(1);
    }

    private static List<CachingOptions> caching(Manifest manifest, String task) {
        TaskSpec spec = rootTasks(manifest).get(task);
        var graph =
                (DagSpec) manifest.pipeline().components().get(spec.component()).body();
        var found = new ArrayList<CachingOptions>();
        found.add(spec.caching().orElseThrow());
        graph.tasks().values().forEach(inner -> found.add(inner.caching().orElseThrow()));
        return found;
    }

    @Test
    void componentsOfOneNameFromDifferentClasses_getKeysOfTheirOwn() {
        var one = Models.textComponent("load", "in");
        var other = new ComponentSignature(
                "load",
                "",
                Models.method("other"),
                new Implementation.Entrypoint("q.D_Load"),
                one.inputs(),
                one.outputs());
        var manifest = build(Models.pipeline("p", List.of(), List.of(Models.task(one, X), Models.task(other, X))));
        assertThat(rootTasks(manifest).get("load").component()).isEqualTo("comp-load");
        assertThat(rootTasks(manifest).get("load-2").component()).isEqualTo("comp-load-2");
    }

    @Test
    void defaultOfAnInput_alwaysComesWithIsOptional() {
        var input = new Input("n", "n", Models.STRING, Optional.of(JsonValue.of("d")), false, "what it is");
        var echo = Models.component("echo", List.of(input), List.of());
        var manifest = build(Models.pipeline("p", List.of(input), List.of(Models.task(echo))));
        var root = manifest.pipeline().root().inputs().parameters().get("n");
        assertThat(root.isOptional()).isTrue();
        assertThat(root.description()).isEqualTo("what it is");
        assertThat(manifest.pipeline()
                        .components()
                        .get("comp-echo")
                        .inputs()
                        .parameters()
                        .get("n"))
                .isEqualTo(root);
    }

    @Test
    void retriesDisplayNameAndEnvironment_standOnTaskAndContainer() {
        var echo = Models.textComponent("echo", "text");
        var options = TaskOptions.none().toBuilder()
                .retry(new TaskOptions.Retry(3, Duration.ofSeconds(30), 1.5, Duration.ofMinutes(5)))
                .displayName("Say it")
                .cacheKey("k")
                .set(ContainerSetting.ACCELERATOR_TYPE, "nvidia.com/gpu")
                .set(ContainerSetting.ACCELERATOR_COUNT, "2")
                .set(ContainerSetting.IMAGE, "other:1")
                .env(new EnvVariable("A", "1"))
                .build();
        var manifest = build(Models.pipeline("p", List.of(), List.of(Models.task(options, echo, X))));
        TaskSpec task = rootTasks(manifest).get("echo");
        assertThat(task.name()).isEqualTo("Say it");
        assertThat(task.retry()).contains(new RetryPolicy(3, Duration.ofSeconds(30), 1.5, Duration.ofMinutes(5)));
        assertThat(task.caching()).contains(new CachingOptions(true, "k"));
        Container container = container(manifest, "comp-echo");
        assertThat(container.image()).isEqualTo("other:1");
        assertThat(container.env()).hasSize(1);
        assertThat(container
                        .resources()
                        .orElseThrow()
                        .accelerator()
                        .orElseThrow()
                        .count())
                .isEqualTo("2");
    }
}
