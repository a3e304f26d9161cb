// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.spec;

import dev.kfp4j.manifest.ArtifactSource;
import dev.kfp4j.manifest.DagOutputs.ArtifactSelector;
import dev.kfp4j.manifest.DagOutputs.ParameterSelector;
import dev.kfp4j.manifest.ParameterSource;
import java.util.Optional;

/**
 * Where a value comes from, seen from one region.
 *
 * @param node the sibling that gives it; empty if it enters as an input
 * @param key the sibling's output, or the input
 * @param keys the fields in which it is found, from the outermost in; empty if it is not a part of something
 */
record ValueSource(Optional<String> node, String key, String keys) {
    /** That field of this one. */
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

    /** Only what a sibling gives whole can be given out again. */
    private String producer() {
        return node.filter(producer -> keys.isEmpty()).orElseThrow(() -> new AssertionError("not an output: " + this));
    }
}
