// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.reading;

import dev.kfp4j.processor.component.ComponentSignature.Input;
import dev.kfp4j.processor.component.ComponentSignature.Output;
import dev.kfp4j.processor.reading.Annotations.Annotation;
import java.util.List;

/** Reads the annotation of a class that describes what is in a manifest, as it comes out of a class file. */
public final class ManifestDescriptorReader {
    /** The latest version of the descriptor's form. */
    public static final int VERSION = 1;

    private ManifestDescriptorReader() {}

    /** The inputs, in their order. */
    public static List<Input> inputs(Annotation descriptor) {
        return DescriptorReader.inputs(descriptor);
    }

    /** The outputs, in their order. */
    public static List<Output> outputs(Annotation descriptor) {
        return DescriptorReader.outputs(descriptor);
    }
}
