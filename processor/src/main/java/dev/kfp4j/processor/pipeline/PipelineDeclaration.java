// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.pipeline;

import dev.kfp4j.processor.component.JavaType;
import java.util.List;

/**
 * A pipeline of this compilation as its declaration says it, before its body is read.
 *
 * @param signature what callers and runs see
 * @param inputTypes the parameters' Java types, in order
 * @param descriptor the simple name of the generated descriptor, in the method's package
 */
public record PipelineDeclaration(PipelineSignature signature, List<JavaType> inputTypes, String descriptor) {
    /** Copies the list. */
    public PipelineDeclaration {
        inputTypes = List.copyOf(inputTypes);
    }
}
