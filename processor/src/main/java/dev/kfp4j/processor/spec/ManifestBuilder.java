// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.spec;

import dev.kfp4j.manifest.ComponentSpec;
import dev.kfp4j.manifest.DagSpec;
import dev.kfp4j.manifest.Manifest;
import dev.kfp4j.manifest.PipelineSpec;
import dev.kfp4j.manifest.PlatformSpec;
import dev.kfp4j.processor.component.MethodRef;
import dev.kfp4j.processor.pipeline.PipelineModel;
import dev.kfp4j.processor.pipeline.PipelineSignature;
import java.util.List;
import java.util.Map;

/**
 * Builds manifests.
 *
 * @param sdkVersion the SDK version in the manifests
 * @param moduleImage the image of components that set none
 */
public record ManifestBuilder(String sdkVersion, String moduleImage) {
    /**
     * Builds the manifest of a pipeline. Equal models result in equal manifests.
     *
     * @param pipeline the pipeline
     * @param pipelines all pipelines that it calls, directly or not, by their methods; none calls itself
     */
    public Manifest build(PipelineModel pipeline, Map<MethodRef, PipelineModel> pipelines) {
        var components = new ComponentTable();
        var context = new ManifestContext(components, pipelines, moduleImage);
        DagSpec graph = new GraphBuilder(pipeline, context, true).build();
        PipelineSignature signature = pipeline.signature();
        var root = new ComponentSpec(
                IoSpecs.inputs(signature.inputs()), IoSpecs.outputs(signature.outputs()), graph, List.of());
        var info = new PipelineSpec.Info(signature.name(), signature.displayName(), signature.description());
        return new Manifest(
                new PipelineSpec(
                        info,
                        components.components(),
                        components.executors(),
                        root,
                        sdkVersion,
                        pipeline.settings().root()),
                new PlatformSpec(
                        components.platforms(), pipeline.settings().config().write()));
    }
}
