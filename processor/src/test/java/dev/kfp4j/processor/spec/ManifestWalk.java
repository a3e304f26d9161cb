// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.spec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kfp4j.manifest.ArtifactSource;
import dev.kfp4j.manifest.ComponentSpec;
import dev.kfp4j.manifest.DagOutputs;
import dev.kfp4j.manifest.DagSpec;
import dev.kfp4j.manifest.Manifest;
import dev.kfp4j.manifest.ParameterSource;
import dev.kfp4j.manifest.TaskIterator;
import dev.kfp4j.manifest.TaskSpec;
import dev.kfp4j.manifest.json.JsonValue.JsonString;
import dev.kfp4j.processor.pipeline.Callee.PipelineCallee;
import dev.kfp4j.processor.pipeline.Condition;
import dev.kfp4j.processor.pipeline.Group;
import dev.kfp4j.processor.pipeline.LoopVariable;
import dev.kfp4j.processor.pipeline.Node;
import dev.kfp4j.processor.pipeline.PipelineModel;
import dev.kfp4j.processor.pipeline.Region;
import dev.kfp4j.processor.pipeline.Task;
import dev.kfp4j.processor.pipeline.Value.Collected;
import dev.kfp4j.processor.pipeline.Value.Field;
import dev.kfp4j.processor.pipeline.Value.FinalStatus;
import dev.kfp4j.processor.pipeline.Value.LoopItem;
import dev.kfp4j.processor.pipeline.Value.OneOf;
import dev.kfp4j.processor.pipeline.Value.PipelineInput;
import dev.kfp4j.processor.pipeline.Value.Reference;
import dev.kfp4j.processor.pipeline.Value.TaskOutput;
import dev.kfp4j.processor.pipeline.Value.Text;
import dev.kfp4j.processor.spec.RandomPipelines.Family;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Follows all references of one pipeline's graphs in a manifest, and compares where they end with the model. An origin
 * is text such as {@code collected(for-loop-1, train/out)}.
 */
final class ManifestWalk {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\$\\.inputs\\.parameters\\['([^']*)']}}");
    private static final Pattern OPERAND = Pattern.compile("inputs\\.parameter_values\\['([^']*)']");
    private static final Pattern SELECTOR = Pattern.compile("\\[\"([^\"]*)\"]");

    private final long seed;
    private final Family family;
    private final PipelineModel model;
    private final Manifest manifest;
    private final NodeNames names;
    private final Map<String, Node> nodes = new HashMap<>();
    private final Map<LoopVariable, String> loops = new HashMap<>();
    private final Set<String> seen = new HashSet<>();

    ManifestWalk(long seed, Family family, Manifest manifest) {
        this(seed, family, family.main(), manifest);
    }

    private ManifestWalk(long seed, Family family, PipelineModel model, Manifest manifest) {
        this.seed = seed;
        this.family = family;
        this.model = model;
        this.manifest = manifest;
        this.names = NodeNames.of(model.body());
        collect(model.body());
    }

    private void collect(Region region) {
        for (Node node : region.nodes()) {
            assertThat(nodes.put(names.of(node), node)).isNull();
            if (node instanceof Group group) {
                if (group.kind() instanceof Group.Loop loop) {
                    loops.put(loop.variable(), names.of(group));
                }
                collect(group.body());
            }
        }
    }

    void check() {
        check((DagSpec) manifest.pipeline().root().body());
    }

    private void check(DagSpec graph) {
        var origins = new HashMap<String, String>();
        model.signature().inputs().forEach(input -> origins.put(input.name(), "input " + input.name()));
        graph(graph, origins);
        assertThat(seen).as(at("each node once")).isEqualTo(nodes.keySet());
        model.results()
                .forEach((output, value) ->
                        assertThat(given(graph, output.name())).as(at("result")).isEqualTo(origin(value)));
    }

    private String at(String what) {
        return "seed %d, %s: %s".formatted(seed, model.signature().name(), what);
    }

    private String origin(Reference reference) {
        if (reference instanceof TaskOutput output) {
            return names.of(output.task()) + "/" + output.output().name();
        } else if (reference instanceof Collected collected) {
            return "collected(" + names.of(collected.loop()) + ", " + origin(collected.element()) + ")";
        } else if (reference instanceof OneOf oneOf) {
            return "oneOf" + oneOf.alternatives().stream().map(this::origin).toList();
        } else if (reference instanceof LoopItem item) {
            return "item of " + loops.get(item.variable());
        } else if (reference instanceof Field field) {
            return origin(field.of()) + "." + field.key();
        }
        return "input " + ((PipelineInput) reference).input().name();
    }

    /** Checks a graph, given where the values of its component's inputs come from. */
    private void graph(DagSpec graph, Map<String, String> inputs) {
        graph.tasks().forEach((key, task) -> {
            assertThat(seen.add(key)).isTrue();
            Map<String, String> bound = bound(graph, key, task, inputs);
            assertThat(graph.tasks().keySet()).containsAll(task.dependentTasks());
            assertThat(task.dependentTasks()).isSorted().doesNotHaveDuplicates();
            ComponentSpec component = component(task);
            var declared = new HashSet<>(component.inputs().parameters().keySet());
            declared.addAll(component.inputs().artifacts().keySet());
            if (nodes.get(key) instanceof Group group) {
                condition(key, task, group, bound);
                task.iterator().ifPresent(iterator -> iterator(key, group, iterator, bound));
                assertThat(bound.keySet()).as(at("inputs of " + key)).isEqualTo(declared);
                graph((DagSpec) component.body(), bound);
            } else {
                leaf(key, task, bound);
                if (component.body() instanceof DagSpec nested) {
                    PipelineModel called = called(key);
                    new ManifestWalk(seed, family, called, manifest).check(nested);
                }
            }
        });
    }

    private PipelineModel called(String key) {
        var callee = (PipelineCallee) ((Task) nodes.get(key)).callee();
        return family.all().get(callee.signature().method());
    }

    private void iterator(String key, Group group, TaskIterator iterator, Map<String, String> bound) {
        if (iterator instanceof TaskIterator.ParameterItems items) {
            assertThat(bound.get(items.inputParameter())).as(at(key)).isEqualTo(origin(list(group)));
        } else if (iterator instanceof TaskIterator.ArtifactItems items) {
            assertThat(bound.get(items.inputArtifact())).as(at(key)).isEqualTo(origin(list(group)));
        }
        assertThat(bound.put(iterator.itemInput(), "item of " + key))
                .as(at(key))
                .isNull();
    }

    private static Reference list(Group group) {
        return ((LoopVariable.ListItems) ((Group.Loop) group.kind()).variable().items()).list();
    }

    private void condition(String key, TaskSpec task, Group group, Map<String, String> bound) {
        Optional<String> text = task.trigger().flatMap(trigger -> trigger.condition());
        assertThat(text.isPresent()).as(at(key)).isEqualTo(group.kind() instanceof Group.Branch);
        if (group.kind() instanceof Group.Branch branch) {
            assertThat(new HashSet<>(found(OPERAND, text.orElseThrow(), bound)))
                    .as(at(key))
                    .isEqualTo(origins(branch.condition()));
        }
    }

    private Set<String> origins(Condition condition) {
        var origins = new HashSet<String>();
        condition.references().forEach(reference -> origins.add(origin(reference)));
        return origins;
    }

    private static List<String> found(Pattern pattern, String text, Map<String, String> bound) {
        return pattern.matcher(text)
                .results()
                .map(match -> bound.get(match.group(1)))
                .toList();
    }

    private Map<String, String> bound(DagSpec graph, String key, TaskSpec task, Map<String, String> inputs) {
        var bound = new HashMap<String, String>();
        task.parameters().forEach((name, source) -> {
            if (source instanceof ParameterSource.TaskOutput output) {
                String origin = origin(graph, key, task, output.producerTask(), output.outputParameterKey());
                bound.put(name, selected(origin, output.expressionSelector()));
            } else if (source instanceof ParameterSource.ComponentInput input) {
                assertThat(inputs).as(at(input + " of " + key)).containsKey(input.input());
                bound.put(name, selected(inputs.get(input.input()), input.expressionSelector()));
            } else if (source instanceof ParameterSource.FinalStatus status) {
                bound.put(name, "status of " + status.producerTask());
            } else {
                bound.put(name, "constant");
            }
        });
        task.artifacts().forEach((name, source) -> {
            if (source instanceof ArtifactSource.TaskOutput output) {
                bound.put(name, origin(graph, key, task, output.producerTask(), output.outputArtifactKey()));
            } else if (source instanceof ArtifactSource.ComponentInput input) {
                assertThat(inputs).as(at(input + " of " + key)).containsKey(input.input());
                bound.put(name, inputs.get(input.input()));
            }
        });
        return bound;
    }

    private static String selected(String origin, Optional<String> selector) {
        return origin
                + selector.map(expression -> SELECTOR.matcher(expression)
                                .results()
                                .map(match -> "." + match.group(1))
                                .reduce("", String::concat))
                        .orElse("");
    }

    private void leaf(String key, TaskSpec spec, Map<String, String> bound) {
        var task = (Task) nodes.get(key);
        task.arguments().forEach((input, argument) -> {
            String context = at(input.name() + " of " + key);
            if (argument instanceof Reference reference) {
                assertThat(bound.get(input.name())).as(context).isEqualTo(origin(reference));
            } else if (argument instanceof FinalStatus status) {
                assertThat(bound.get(input.name())).as(context).isEqualTo("status of " + names.of(status.node()));
            } else if (argument instanceof Text text) {
                var constant = (ParameterSource.Constant) spec.parameters().get(input.name());
                assertThat(found(PLACEHOLDER, ((JsonString) constant.value()).value(), bound))
                        .as(context)
                        .isEqualTo(text.references().stream().map(this::origin).toList());
            }
        });
    }

    private String origin(DagSpec graph, String user, TaskSpec task, String producer, String key) {
        assertThat(task.dependentTasks()).as(at(user)).contains(producer);
        return origin(graph, producer, key);
    }

    private String origin(DagSpec graph, String producer, String key) {
        assertThat(graph.tasks()).as(at("siblings of a user")).containsKey(producer);
        TaskSpec task = graph.tasks().get(producer);
        ComponentSpec component = component(task);
        assertThat(component.outputs().parameters().containsKey(key)
                        || component.outputs().artifacts().containsKey(key))
                .as(at("output %s of %s".formatted(key, producer)))
                .isTrue();
        if (nodes.get(producer) instanceof Task) {
            return producer + "/" + key;
        }
        String origin = given((DagSpec) component.body(), key);
        return task.iterator().isPresent() ? "collected(" + producer + ", " + origin + ")" : origin;
    }

    private String given(DagSpec graph, String name) {
        var sources = new ArrayList<String>();
        DagOutputs.ParameterOutput parameter = graph.outputs().parameters().get(name);
        if (parameter instanceof DagOutputs.FromParameter from) {
            sources.add(origin(
                    graph, from.selector().producerSubtask(), from.selector().outputParameterKey()));
        } else if (parameter instanceof DagOutputs.FromOneof oneof) {
            oneof.selectors()
                    .forEach(selector ->
                            sources.add(origin(graph, selector.producerSubtask(), selector.outputParameterKey())));
        } else {
            graph.outputs()
                    .artifacts()
                    .get(name)
                    .forEach(selector ->
                            sources.add(origin(graph, selector.producerSubtask(), selector.outputArtifactKey())));
        }
        return sources.size() == 1 ? sources.get(0) : "oneOf" + sources;
    }

    private ComponentSpec component(TaskSpec task) {
        return manifest.pipeline().components().get(task.component());
    }
}
