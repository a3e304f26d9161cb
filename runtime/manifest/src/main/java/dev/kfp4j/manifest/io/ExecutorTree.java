// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest.io;

import dev.kfp4j.manifest.ArtifactType;
import dev.kfp4j.manifest.ExecutorSpec;
import dev.kfp4j.manifest.ExecutorSpec.Container;
import dev.kfp4j.manifest.ExecutorSpec.Importer;
import dev.kfp4j.manifest.ExecutorSpec.Lifecycle;
import dev.kfp4j.manifest.ExecutorSpec.UriSource.ConstantUri;
import dev.kfp4j.manifest.ExecutorSpec.UriSource.ParameterUri;
import dev.kfp4j.manifest.ResourceSpec;
import dev.kfp4j.manifest.ResourceSpec.Accelerator;
import dev.kfp4j.manifest.io.YamlNode.Mapping;
import dev.kfp4j.manifest.io.YamlNode.NumberLiteral;
import dev.kfp4j.manifest.io.YamlNode.Text;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Entries of {@code deploymentSpec.executors} as trees. */
final class ExecutorTree {
    private static final Pattern WHOLE_NUMBER = Pattern.compile("[0-9]+");

    private ExecutorTree() {}

    static Mapping of(ExecutorSpec executor) {
        if (executor instanceof Container container) {
            return new MappingBuilder().put("container", container(container)).build();
        }
        return new MappingBuilder()
                .put("importer", importer((Importer) executor))
                .build();
    }

    private static Mapping container(Container container) {
        return new MappingBuilder()
                .put("image", container.image())
                .putUnlessEmpty("command", container.command(), Text::new)
                .putUnlessEmpty("args", container.args(), Text::new)
                .putUnlessEmpty(
                        "env",
                        container.env(),
                        variable -> new MappingBuilder()
                                .put("name", variable.name())
                                .put("value", variable.value())
                                .build())
                .put("resources", container.resources(), ExecutorTree::resources)
                .put("lifecycle", container.lifecycle(), ExecutorTree::lifecycle)
                .build();
    }

    private static Mapping lifecycle(Lifecycle lifecycle) {
        var check = new MappingBuilder()
                .putUnlessEmpty("command", lifecycle.command(), Text::new)
                .putUnlessEmpty("args", lifecycle.args(), Text::new)
                .build();
        return new MappingBuilder().put("preCacheCheck", check).build();
    }

    private static Mapping resources(ResourceSpec resources) {
        var builder = new MappingBuilder();
        quantity(builder, "CpuRequest", resources.cpuRequest(), Quantities::cores);
        quantity(builder, "CpuLimit", resources.cpuLimit(), Quantities::cores);
        quantity(builder, "MemoryRequest", resources.memoryRequest(), Quantities::gigabytes);
        quantity(builder, "MemoryLimit", resources.memoryLimit(), Quantities::gigabytes);
        return builder.put("accelerator", resources.accelerator(), ExecutorTree::accelerator)
                .build();
    }

    /** Writes {@code resourceCpuLimit} and, for a plain quantity, the legacy {@code cpuLimit}. */
    private static void quantity(
            MappingBuilder builder, String name, Optional<String> text, Function<String, OptionalDouble> number) {
        if (text.isEmpty()) {
            return;
        }
        builder.put("resource" + name, text);
        number.apply(text.get()).ifPresent(value -> {
            var legacyName = Character.toLowerCase(name.charAt(0)) + name.substring(1);
            builder.put(legacyName, new NumberLiteral(NumberText.of(value)));
        });
    }

    /** Like KFP, omits the legacy {@code type} and {@code count} if they are placeholders. */
    private static Mapping accelerator(Accelerator accelerator) {
        var builder =
                new MappingBuilder().put("resourceType", accelerator.type()).put("resourceCount", accelerator.count());
        if (!accelerator.type().contains("{{")) {
            builder.put("type", accelerator.type());
        }
        if (WHOLE_NUMBER.matcher(accelerator.count()).matches()) {
            builder.put("count", accelerator.count());
        }
        return builder.build();
    }

    private static Mapping importer(Importer importer) {
        var uri = new MappingBuilder();
        if (importer.uri() instanceof ConstantUri constant) {
            uri.put("constant", constant.uri());
        } else if (importer.uri() instanceof ParameterUri parameter) {
            uri.put("runtimeParameter", parameter.parameter());
        }
        return new MappingBuilder()
                .put("artifactUri", uri.build())
                .put("typeSchema", artifactType(importer.type()))
                .putUnlessFalse("reimport", importer.reimport())
                .putUnlessEmpty("metadata", YamlNode.ofMembers(importer.metadata()))
                .putUnlessFalse("downloadToWorkspace", importer.downloadToWorkspace())
                .build();
    }

    static Mapping artifactType(ArtifactType type) {
        return new MappingBuilder()
                .put("schemaTitle", type.schemaTitle())
                .put("schemaVersion", type.schemaVersion())
                .build();
    }
}
