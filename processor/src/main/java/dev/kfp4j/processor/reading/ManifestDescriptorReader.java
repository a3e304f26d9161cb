// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.reading;

import dev.kfp4j.processor.component.ComponentSignature.Input;
import dev.kfp4j.processor.component.ComponentSignature.Output;
import dev.kfp4j.processor.reading.Annotations.Annotation;
import java.util.List;

/** Reads the annotation of a class that describes a part of a manifest, in a class file. */
public final class ManifestDescriptorReader {
    /** The latest version of the descriptor's format. */
    public static final int VERSION = 1;

    private ManifestDescriptorReader() {}

    public static List<Input> inputs(Annotation descriptor) {
        return DescriptorReader.inputs(descriptor);
    }

    public static List<Output> outputs(Annotation descriptor) {
        return DescriptorReader.outputs(descriptor);
    }
}
