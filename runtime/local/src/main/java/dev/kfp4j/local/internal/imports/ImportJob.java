// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.imports;

import dev.kfp4j.local.internal.values.ValueException;
import dev.kfp4j.local.run.ArtifactValue;
import dev.kfp4j.local.run.Values;
import dev.kfp4j.manifest.ExecutorSpec.Importer;
import dev.kfp4j.manifest.ExecutorSpec.UriSource;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonString;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The work of an importer task. Imported files are copied, so that the artifact cannot change after the run has read
 * it.
 *
 * @param importer the importer in the manifest
 * @param output the name of its output
 */
public record ImportJob(Importer importer, String output) {

    /** Metadata that marks an artifact as a file of the workspace, for steps here and on a cluster. */
    private static final String IN_WORKSPACE = "_kfp_workspace";

    /**
     * Copies the imported file or folder.
     *
     * @param inputs the inputs of the task
     * @param target the path of the copy; its parent exists, and the result of an earlier attempt is removed
     * @return the outputs of the task
     * @throws ValueException if the source does not exist or cannot be read; the message explains why
     */
    public Values run(Values inputs, Path target) throws ValueException {
        String uri = uri(inputs);
        ImportSource.clear(target);
        ImportSource.copy(uri, target);
        var metadata = new LinkedHashMap<>(importer.metadata());
        if (importer.downloadToWorkspace()) {
            metadata.put(IN_WORKSPACE, JsonValue.of(true));
        }
        var artifact = new ArtifactValue(output, importer.type(), target.toString(), metadata);
        return Values.of(Map.of(), Map.of(output, List.of(artifact)));
    }

    private String uri(Values inputs) throws ValueException {
        if (importer.uri() instanceof UriSource.ConstantUri constant) {
            return constant.uri();
        }
        String parameter = ((UriSource.ParameterUri) importer.uri()).parameter();
        if (inputs.parameters().get(parameter) instanceof JsonString text) {
            return text.value();
        }
        throw new ValueException("its input \"" + parameter + "\", the URI to import, has no value");
    }
}
