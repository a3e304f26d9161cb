// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest.io;

import dev.kfp4j.manifest.ArtifactSpec;
import dev.kfp4j.manifest.ComponentSpec;
import dev.kfp4j.manifest.ComponentSpec.ExecutorRef;
import dev.kfp4j.manifest.ComponentSpec.TaskConfigPassthrough;
import dev.kfp4j.manifest.DagOutputs;
import dev.kfp4j.manifest.DagOutputs.ArtifactSelector;
import dev.kfp4j.manifest.DagOutputs.FromOneof;
import dev.kfp4j.manifest.DagOutputs.FromParameter;
import dev.kfp4j.manifest.DagOutputs.ParameterOutput;
import dev.kfp4j.manifest.DagOutputs.ParameterSelector;
import dev.kfp4j.manifest.DagSpec;
import dev.kfp4j.manifest.IoSpec;
import dev.kfp4j.manifest.ParameterSpec;
import dev.kfp4j.manifest.io.YamlNode.Mapping;
import dev.kfp4j.manifest.io.YamlNode.Sequence;
import java.util.List;

/** Components, the root among them, as trees. */
final class ComponentTree {
    private ComponentTree() {}

    static Mapping of(ComponentSpec component) {
        var builder = new MappingBuilder()
                .putUnlessEmpty("inputDefinitions", io(component.inputs()))
                .putUnlessEmpty("outputDefinitions", io(component.outputs()))
                .putUnlessEmpty(
                        "taskConfigPassthroughs", component.taskConfigPassthroughs(), ComponentTree::passthrough);
        if (component.body() instanceof ExecutorRef executor) {
            builder.put("executorLabel", executor.label());
        } else if (component.body() instanceof DagSpec dag) {
            builder.put("dag", dag(dag));
        }
        return builder.build();
    }

    private static Mapping io(IoSpec io) {
        return new MappingBuilder()
                .putUnlessEmpty("parameters", io.parameters(), ComponentTree::parameter)
                .putUnlessEmpty("artifacts", io.artifacts(), ComponentTree::artifact)
                .build();
    }

    private static Mapping parameter(ParameterSpec parameter) {
        return new MappingBuilder()
                .put("parameterType", parameter.type().name())
                .put("defaultValue", parameter.defaultValue(), YamlNode::of)
                .putUnlessFalse("isOptional", parameter.isOptional())
                .putUnlessEmpty("description", parameter.description())
                .putUnlessEmpty("literals", parameter.literals(), YamlNode::of)
                .build();
    }

    private static Mapping artifact(ArtifactSpec artifact) {
        return new MappingBuilder()
                .put("artifactType", ExecutorTree.artifactType(artifact.type()))
                .putUnlessFalse("isArtifactList", artifact.isList())
                .putUnlessFalse("isOptional", artifact.isOptional())
                .putUnlessEmpty("description", artifact.description())
                .putUnlessEmpty("metadata", YamlNode.ofMembers(artifact.metadata()))
                .build();
    }

    private static Mapping passthrough(TaskConfigPassthrough passthrough) {
        return new MappingBuilder()
                .put("field", passthrough.field())
                .putUnlessFalse("applyToTask", passthrough.applyToTask())
                .build();
    }

    private static Mapping dag(DagSpec dag) {
        return new MappingBuilder()
                .putUnlessEmpty("tasks", dag.tasks(), TaskTree::of)
                .putUnlessEmpty("outputs", outputs(dag.outputs()))
                .build();
    }

    private static Mapping outputs(DagOutputs outputs) {
        return new MappingBuilder()
                .putUnlessEmpty("parameters", outputs.parameters(), ComponentTree::parameterOutput)
                .putUnlessEmpty("artifacts", outputs.artifacts(), ComponentTree::artifactOutput)
                .build();
    }

    private static Mapping parameterOutput(ParameterOutput output) {
        if (output instanceof FromOneof oneof) {
            var selectors = new MappingBuilder()
                    .put("parameterSelectors", sequence(oneof.selectors()))
                    .build();
            return new MappingBuilder().put("valueFromOneof", selectors).build();
        }
        var selector = ((FromParameter) output).selector();
        return new MappingBuilder()
                .put("valueFromParameter", selector(selector))
                .build();
    }

    private static Sequence sequence(List<ParameterSelector> selectors) {
        return new Sequence(
                selectors.stream().<YamlNode>map(ComponentTree::selector).toList());
    }

    private static Mapping selector(ParameterSelector selector) {
        return new MappingBuilder()
                .put("producerSubtask", selector.producerSubtask())
                .put("outputParameterKey", selector.outputParameterKey())
                .build();
    }

    private static Mapping artifactOutput(List<ArtifactSelector> selectors) {
        var items = selectors.stream()
                .<YamlNode>map(selector -> new MappingBuilder()
                        .put("producerSubtask", selector.producerSubtask())
                        .put("outputArtifactKey", selector.outputArtifactKey())
                        .build())
                .toList();
        return new MappingBuilder()
                .put("artifactSelectors", new Sequence(items))
                .build();
    }
}
