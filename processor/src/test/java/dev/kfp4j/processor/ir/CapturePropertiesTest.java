// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.ir;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kfp4j.manifest.ArtifactSource;
import dev.kfp4j.manifest.ComponentSpec;
import dev.kfp4j.manifest.DagOutputs;
import dev.kfp4j.manifest.DagSpec;
import dev.kfp4j.manifest.Manifest;
import dev.kfp4j.manifest.ParameterSource;
import dev.kfp4j.manifest.TaskSpec;
import dev.kfp4j.manifest.json.JsonValue.JsonString;
import dev.kfp4j.processor.pipeline.Group;
import dev.kfp4j.processor.pipeline.Node;
import dev.kfp4j.processor.pipeline.PipelineModel;
import dev.kfp4j.processor.pipeline.Region;
import dev.kfp4j.processor.pipeline.Task;
import dev.kfp4j.processor.pipeline.Value.PipelineInput;
import dev.kfp4j.processor.pipeline.Value.Reference;
import dev.kfp4j.processor.pipeline.Value.TaskOutput;
import dev.kfp4j.processor.pipeline.Value.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Closure conversion, on random pipelines: what a task reads in the manifest, followed across all borders, is what it
 * reads in the model. {@code -Dkfp4j.seed=N} repeats one case.
 */
class CapturePropertiesTest {
    private static final int CASES = 500;
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\$\\.inputs\\.parameters\\['([^']*)']}}");

    @Test
    void everyReferenceResolvesToItsOriginAcrossAllBorders() {
        Long only = Long.getLong("kfp4j.seed");
        for (long seed = only == null ? 0 : only; seed < (only == null ? CASES : only + 1); seed++) {
            PipelineModel model = RandomPipelines.pipeline(seed);
            Manifest manifest = build(model);
            new Walk(seed, model, manifest).check();
            assertThat(build(model)).as("twice, seed %d", seed).isEqualTo(manifest);
        }
    }

    private static Manifest build(PipelineModel model) {
        return new ManifestBuilder("kfp4j-test", "img").build(model, Map.of());
    }

    /** Follows all references of one manifest. */
    private static final class Walk {
        private final long seed;
        private final PipelineModel model;
        private final Manifest manifest;
        private final NodeNames names;
        private final Map<String, Task> tasks = new HashMap<>();
        private final Set<String> seen = new HashSet<>();

        Walk(long seed, PipelineModel model, Manifest manifest) {
            this.seed = seed;
            this.model = model;
            this.manifest = manifest;
            this.names = NodeNames.of(model.body());
            collect(model.body());
        }

        private void collect(Region region) {
            for (Node node : region.nodes()) {
                if (node instanceof Task task) {
                    tasks.put(names.of(task), task);
                } else if (node instanceof Group group) {
                    collect(group.body());
                }
            }
        }

        void check() {
            ComponentSpec root = manifest.pipeline().root();
            var origins = new HashMap<String, String>();
            model.signature().inputs().forEach(input -> origins.put(input.name(), "input " + input.name()));
            graph((DagSpec) root.body(), origins);
            assertThat(seen).as("seed %d: each task once", seed).isEqualTo(tasks.keySet());
            model.results()
                    .forEach((output, value) -> assertThat(outputOrigin((DagSpec) root.body(), output.name()))
                            .as("seed %d: result", seed)
                            .isEqualTo(origin(value)));
        }

        private String origin(Reference reference) {
            if (reference instanceof TaskOutput output) {
                return names.of(output.task()) + "/" + output.output().name();
            }
            return "input " + ((PipelineInput) reference).input().name();
        }

        /** Checks a graph, given where the values of its component's inputs come from. */
        private void graph(DagSpec graph, Map<String, String> inputs) {
            graph.tasks().forEach((key, task) -> {
                Map<String, String> bound = bound(graph, key, task, inputs);
                ComponentSpec component = component(task);
                var declared = new HashSet<>(component.inputs().parameters().keySet());
                declared.addAll(component.inputs().artifacts().keySet());
                if (component.body() instanceof DagSpec) {
                    assertThat(bound.keySet())
                            .as("seed %d: inputs of %s", seed, key)
                            .isEqualTo(declared);
                } else {
                    assertThat(bound.keySet())
                            .as("seed %d: inputs of %s", seed, key)
                            .containsAll(declared);
                }
                assertThat(graph.tasks().keySet()).containsAll(task.dependentTasks());
                assertThat(task.dependentTasks()).isSorted().doesNotHaveDuplicates();
                if (component.body() instanceof DagSpec inner) {
                    graph(inner, bound);
                } else {
                    assertThat(seen.add(key)).isTrue();
                    leaf(key, task, bound);
                }
            });
        }

        private Map<String, String> bound(DagSpec graph, String key, TaskSpec task, Map<String, String> inputs) {
            var bound = new HashMap<String, String>();
            task.parameters().forEach((name, source) -> {
                if (source instanceof ParameterSource.TaskOutput output) {
                    assertThat(task.dependentTasks())
                            .as("seed %d: %s", seed, key)
                            .contains(output.producerTask());
                    bound.put(name, origin(graph, output.producerTask(), output.outputParameterKey()));
                } else if (source instanceof ParameterSource.ComponentInput input) {
                    assertThat(inputs).as("seed %d: %s of %s", seed, input, key).containsKey(input.input());
                    bound.put(name, inputs.get(input.input()));
                } else {
                    bound.put(name, "constant");
                }
            });
            task.artifacts().forEach((name, source) -> {
                if (source instanceof ArtifactSource.TaskOutput output) {
                    assertThat(task.dependentTasks())
                            .as("seed %d: %s", seed, key)
                            .contains(output.producerTask());
                    bound.put(name, origin(graph, output.producerTask(), output.outputArtifactKey()));
                } else if (source instanceof ArtifactSource.ComponentInput input) {
                    assertThat(inputs).as("seed %d: %s of %s", seed, input, key).containsKey(input.input());
                    bound.put(name, inputs.get(input.input()));
                }
            });
            return bound;
        }

        private void leaf(String key, TaskSpec spec, Map<String, String> bound) {
            Task task = tasks.get(key);
            task.arguments().forEach((input, argument) -> {
                String context = "seed %d: %s of %s".formatted(seed, input.name(), key);
                if (argument instanceof Reference reference) {
                    assertThat(bound.get(input.name())).as(context).isEqualTo(origin(reference));
                } else if (argument instanceof Text text) {
                    var constant = (ParameterSource.Constant) spec.parameters().get(input.name());
                    var matcher = PLACEHOLDER.matcher(((JsonString) constant.value()).value());
                    List<String> found = new ArrayList<>();
                    while (matcher.find()) {
                        found.add(bound.get(matcher.group(1)));
                    }
                    assertThat(found)
                            .as(context)
                            .isEqualTo(
                                    text.references().stream().map(this::origin).toList());
                }
            });
        }

        private String origin(DagSpec graph, String producer, String key) {
            assertThat(graph.tasks()).as("seed %d: siblings of a user", seed).containsKey(producer);
            ComponentSpec component = component(graph.tasks().get(producer));
            assertThat(component.outputs().parameters().containsKey(key)
                            || component.outputs().artifacts().containsKey(key))
                    .as("seed %d: output %s of %s", seed, key, producer)
                    .isTrue();
            return component.body() instanceof DagSpec inner ? outputOrigin(inner, key) : producer + "/" + key;
        }

        private String outputOrigin(DagSpec graph, String name) {
            var artifact = graph.outputs().artifacts().get(name);
            if (artifact != null) {
                return origin(
                        graph,
                        artifact.get(0).producerSubtask(),
                        artifact.get(0).outputArtifactKey());
            }
            var parameter =
                    (DagOutputs.FromParameter) graph.outputs().parameters().get(name);
            return origin(
                    graph,
                    parameter.selector().producerSubtask(),
                    parameter.selector().outputParameterKey());
        }

        private ComponentSpec component(TaskSpec task) {
            return manifest.pipeline().components().get(task.component());
        }
    }
}
