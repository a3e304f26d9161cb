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
 * What an importer does. What it imports is copied, so that the artifact stays what it was when the run read it.
 *
 * @param importer what the manifest says
 * @param output the name of its output
 */
public record ImportJob(Importer importer, String output) {

    /** What says of an artifact, to steps here and on a cluster, that it lies in the workspace. */
    private static final String IN_WORKSPACE = "_kfp_workspace";

    /**
     * Copies what is to be imported.
     *
     * @param inputs the task's inputs
     * @param target where to make a file or folder; its parent exists, and what an earlier try has left is removed
     * @return the outputs of the task
     * @throws ValueException if there is nothing to import or it cannot be read; the message says why
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
