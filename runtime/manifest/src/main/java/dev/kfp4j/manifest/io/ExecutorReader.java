// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest.io;

import dev.kfp4j.manifest.ArtifactType;
import dev.kfp4j.manifest.ExecutorSpec;
import dev.kfp4j.manifest.ExecutorSpec.Container;
import dev.kfp4j.manifest.ExecutorSpec.EnvVar;
import dev.kfp4j.manifest.ExecutorSpec.Importer;
import dev.kfp4j.manifest.ExecutorSpec.Lifecycle;
import dev.kfp4j.manifest.ExecutorSpec.UriSource;
import dev.kfp4j.manifest.ExecutorSpec.UriSource.ConstantUri;
import dev.kfp4j.manifest.ExecutorSpec.UriSource.ParameterUri;
import dev.kfp4j.manifest.ResourceSpec;
import dev.kfp4j.manifest.ResourceSpec.Accelerator;
import dev.kfp4j.manifest.json.JsonValue.JsonString;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;

/** Reads entries of {@code deploymentSpec.executors}. */
final class ExecutorReader {
    /** The version of every schema that KFP defines. */
    private static final String SCHEMA_VERSION = "0.0.1";

    private ExecutorReader() {}

    static ExecutorSpec read(Located executor) {
        var fields = Fields.of(executor);
        fields.unsupported("resolver", "KFP's backend does not run it either");
        fields.unsupported("customJob", "KFP's backend does not run it either");
        Optional<ExecutorSpec> container = fields.optional("container").map(ExecutorReader::container);
        Optional<ExecutorSpec> importer = fields.optional("importer").map(ExecutorReader::importer);
        fields.noOthers();
        if (container.isPresent() == importer.isPresent()) {
            throw executor.place().error("must have either a \"container\" or an \"importer\"");
        }
        return container.or(() -> importer).get();
    }

    private static Container container(Located container) {
        var fields = Fields.of(container);
        var read = new Container(
                fields.requiredText("image"),
                fields.list("command", Located::text),
                fields.list("args", Located::text),
                fields.list("env", ExecutorReader::variable),
                fields.optional("resources").map(ExecutorReader::resources),
                fields.optional("lifecycle").flatMap(ExecutorReader::lifecycle));
        fields.noOthers();
        return read;
    }

    private static Optional<Lifecycle> lifecycle(Located lifecycle) {
        var fields = Fields.of(lifecycle);
        var check = fields.optional("preCacheCheck").map(ExecutorReader::preCacheCheck);
        fields.noOthers();
        return check;
    }

    private static Lifecycle preCacheCheck(Located check) {
        var fields = Fields.of(check);
        var read = new Lifecycle(fields.list("command", Located::text), fields.list("args", Located::text));
        fields.noOthers();
        return read;
    }

    private static EnvVar variable(Located variable) {
        var fields = Fields.of(variable);
        var read = new EnvVar(fields.requiredText("name"), fields.text("value"));
        fields.noOthers();
        return read;
    }

    private static ResourceSpec resources(Located resources) {
        var fields = Fields.of(resources);
        var read = new ResourceSpec(
                quantity(fields, "resourceCpuRequest", "cpuRequest", Quantities::coresText),
                quantity(fields, "resourceCpuLimit", "cpuLimit", Quantities::coresText),
                quantity(fields, "resourceMemoryRequest", "memoryRequest", Quantities::gigabytesText),
                quantity(fields, "resourceMemoryLimit", "memoryLimit", Quantities::gigabytesText),
                fields.optional("accelerator").map(ExecutorReader::accelerator));
        fields.noOthers();
        return read;
    }

    /** Returns the text, or the number that old compilers write instead; 0 means that there is none, as in protobuf. */
    private static Optional<String> quantity(
            Fields fields, String key, String legacyKey, Function<BigDecimal, String> text) {
        var number = fields.optional(legacyKey).map(Located::number).filter(value -> value.signum() != 0);
        var written = fields.text(key);
        return written.isEmpty() ? number.map(text) : Optional.of(written);
    }

    private static Accelerator accelerator(Located accelerator) {
        var fields = Fields.of(accelerator);
        var legacyType = fields.text("type");
        var legacyCount = fields.optional("count").map(ExecutorReader::wholeNumberText);
        var type = fields.text("resourceType");
        var count = fields.text("resourceCount");
        fields.noOthers();
        if (type.isEmpty() && legacyType.isEmpty()) {
            throw accelerator.place().error("\"resourceType\" is missing");
        }
        return new Accelerator(type.isEmpty() ? legacyType : type, count.isEmpty() ? legacyCount.orElse("1") : count);
    }

    private static String wholeNumberText(Located count) {
        return count.value() instanceof JsonString ? count.text() : Integer.toString(count.count());
    }

    private static Importer importer(Located importer) {
        var fields = Fields.of(importer);
        fields.unsupported("properties", "KFP no longer supports it; use \"metadata\"");
        fields.unsupported("customProperties", "KFP no longer supports it; use \"metadata\"");
        var read = new Importer(
                uri(fields.required("artifactUri")),
                artifactType(fields.required("typeSchema")),
                fields.flag("reimport"),
                fields.objectValue("metadata").members(),
                fields.flag("downloadToWorkspace"));
        fields.noOthers();
        return read;
    }

    private static UriSource uri(Located uri) {
        var fields = Fields.of(uri);
        Optional<UriSource> constant = fields.optional("constant").map(text -> new ConstantUri(text.text()));
        Optional<UriSource> parameter = fields.optional("runtimeParameter").map(name -> new ParameterUri(name.text()));
        fields.noOthers();
        if (constant.isPresent() == parameter.isPresent()) {
            throw uri.place().error("must have either a \"constant\" or a \"runtimeParameter\"");
        }
        return constant.or(() -> parameter).get();
    }

    /** Reads the type of an artifact. The default version is that of all types of KFP. */
    static ArtifactType artifactType(Located type) {
        var fields = Fields.of(type);
        fields.unsupported("schemaUri", "types are identified by \"schemaTitle\"");
        fields.unsupported("instanceSchema", "types are identified by \"schemaTitle\"");
        var version = fields.text("schemaVersion");
        var read = new ArtifactType(fields.requiredText("schemaTitle"), version.isEmpty() ? SCHEMA_VERSION : version);
        fields.noOthers();
        return read;
    }
}
