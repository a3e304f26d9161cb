// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.spec;

import dev.kfp4j.manifest.ArtifactSource;
import dev.kfp4j.manifest.DagOutputs.ArtifactSelector;
import dev.kfp4j.manifest.DagOutputs.ParameterSelector;
import dev.kfp4j.manifest.ParameterSource;
import java.util.Optional;

/**
 * The source of a value in one region.
 *
 * @param node the sibling that produces it; empty if it is an input
 * @param key the output of the sibling, or the input
 * @param keys the fields that lead to it, from the outermost; empty if it is a whole value
 */
record ValueSource(Optional<String> node, String key, String keys) {
    /** The source of a field of this value. */
    ValueSource field(String name) {
        return new ValueSource(node, key, keys + "[" + CelWriter.string(name, '"') + "]");
    }

    ParameterSource parameter() {
        Optional<String> selector = keys.isEmpty() ? Optional.empty() : Optional.of("parseJson(string_value)" + keys);
        return node.<ParameterSource>map(producer -> new ParameterSource.TaskOutput(producer, key, selector))
                .orElseGet(() -> new ParameterSource.ComponentInput(key, selector));
    }

    ArtifactSource artifact() {
        return node.<ArtifactSource>map(producer -> new ArtifactSource.TaskOutput(producer, key))
                .orElseGet(() -> new ArtifactSource.ComponentInput(key));
    }

    ParameterSelector parameterSelector() {
        return new ParameterSelector(producer(), key);
    }

    ArtifactSelector artifactSelector() {
        return new ArtifactSelector(producer(), key);
    }

    /** Only a whole output of a sibling can be exported. */
    private String producer() {
        return node.filter(producer -> keys.isEmpty()).orElseThrow(() -> new AssertionError("not an output: " + this));
    }
}
