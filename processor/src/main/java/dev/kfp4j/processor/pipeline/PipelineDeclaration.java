// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.pipeline;

import dev.kfp4j.manifest.kubernetes.PodSetting;
import dev.kfp4j.processor.component.ComponentModel.Result;
import dev.kfp4j.processor.component.JavaType;
import dev.kfp4j.processor.pipeline.Value.Argument;
import java.util.List;

/**
 * A pipeline of this compilation as its declaration says it, before its body is read.
 *
 * @param signature what callers and runs see
 * @param inputTypes the parameters' Java types, in order
 * @param result what the method returns
 * @param descriptor the simple name of the generated descriptor, in the method's package
 * @param settings what its runs have
 * @param taskDefaults what the pods of all its tasks get
 */
public record PipelineDeclaration(
        PipelineSignature signature,
        List<JavaType> inputTypes,
        Result result,
        String descriptor,
        PipelineSettings settings,
        List<PodSetting<Argument>> taskDefaults) {
    /** Copies the lists. */
    public PipelineDeclaration {
        inputTypes = List.copyOf(inputTypes);
        taskDefaults = List.copyOf(taskDefaults);
    }
}
