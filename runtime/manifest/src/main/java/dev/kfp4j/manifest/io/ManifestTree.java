// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest.io;

import dev.kfp4j.manifest.PipelineSpec;
import dev.kfp4j.manifest.PlatformSpec;
import dev.kfp4j.manifest.io.YamlNode.Mapping;

/** The two documents of a manifest as trees. */
final class ManifestTree {
    private ManifestTree() {}

    static Mapping of(PipelineSpec pipeline) {
        var info = pipeline.info();
        var executors = MappingBuilder.mapping(pipeline.executors(), ExecutorTree::of);
        // Components and executors are written even if they are empty, because Python's loader requires both.
        return new MappingBuilder()
                .put("components", MappingBuilder.mapping(pipeline.components(), ComponentTree::of))
                .putUnlessEmpty("defaultPipelineRoot", pipeline.defaultPipelineRoot())
                .put(
                        "deploymentSpec",
                        new MappingBuilder().put("executors", executors).build())
                .put(
                        "pipelineInfo",
                        new MappingBuilder()
                                .put("name", info.name())
                                .putUnlessEmpty("displayName", info.displayName())
                                .putUnlessEmpty("description", info.description())
                                .build())
                .put("root", ComponentTree.of(pipeline.root()))
                .put("schemaVersion", PipelineSpec.SCHEMA_VERSION)
                .putUnlessEmpty("sdkVersion", pipeline.sdkVersion())
                .build();
    }

    static Mapping of(PlatformSpec platform) {
        var executors = MappingBuilder.mapping(platform.executors(), YamlNode::of);
        var kubernetes = new MappingBuilder()
                .putUnlessEmpty(
                        "deploymentSpec",
                        new MappingBuilder()
                                .putUnlessEmpty("executors", executors)
                                .build())
                .putUnlessEmpty(
                        "pipelineConfig",
                        YamlNode.ofMembers(platform.pipelineConfig().members()))
                .build();
        return new MappingBuilder()
                .put(
                        "platforms",
                        new MappingBuilder().put("kubernetes", kubernetes).build())
                .build();
    }
}
