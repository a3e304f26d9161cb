// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.pipeline;

import dev.kfp4j.manifest.kubernetes.PodSetting;
import dev.kfp4j.processor.component.ComponentModel.Result;
import dev.kfp4j.processor.component.JavaType;
import dev.kfp4j.processor.pipeline.Value.Argument;
import java.util.List;

/**
 * The declaration of a pipeline in this compilation, without its body.
 *
 * @param signature the signature for callers and runs
 * @param inputTypes the parameters' Java types, in order
 * @param result the result of the method
 * @param descriptor the simple name of the generated descriptor, in the method's package
 * @param settings the settings of its runs
 * @param taskDefaults the Kubernetes settings of all its tasks
 */
public record PipelineDeclaration(
        PipelineSignature signature,
        List<JavaType> inputTypes,
        Result result,
        String descriptor,
        PipelineSettings settings,
        List<PodSetting<Argument>> taskDefaults) {
    public PipelineDeclaration {
        inputTypes = List.copyOf(inputTypes);
        taskDefaults = List.copyOf(taskDefaults);
    }
}
