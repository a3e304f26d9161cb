// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.pipeline;

import dev.kfp4j.processor.component.ComponentSignature.Output;
import dev.kfp4j.processor.pipeline.Value.Reference;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A pipeline with its translated body.
 *
 * @param signature the signature for callers
 * @param body the graph
 * @param results the sources of the outputs, in the order of the signature's outputs
 * @param settings the settings of its runs
 */
public record PipelineModel(
        PipelineSignature signature, Region body, Map<Output, Reference> results, PipelineSettings settings) {
    public PipelineModel {
        results = Collections.unmodifiableMap(new LinkedHashMap<>(results));
    }

    /** A pipeline without settings. */
    public PipelineModel(PipelineSignature signature, Region body, Map<Output, Reference> results) {
        this(signature, body, results, PipelineSettings.NONE);
    }
}
