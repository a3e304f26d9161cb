// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.pipeline;

import dev.kfp4j.processor.component.ComponentSignature.Output;
import dev.kfp4j.processor.pipeline.Value.Reference;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A pipeline whose body has been translated.
 *
 * @param signature what callers see
 * @param body the graph
 * @param results where the outputs come from, in the order of the signature's outputs
 * @param settings what its runs have
 */
public record PipelineModel(
        PipelineSignature signature, Region body, Map<Output, Reference> results, PipelineSettings settings) {
    /** Copies the map, keeping its order. */
    public PipelineModel {
        results = Collections.unmodifiableMap(new LinkedHashMap<>(results));
    }

    /** A pipeline whose runs have nothing of their own. */
    public PipelineModel(PipelineSignature signature, Region body, Map<Output, Reference> results) {
        this(signature, body, results, PipelineSettings.NONE);
    }
}
