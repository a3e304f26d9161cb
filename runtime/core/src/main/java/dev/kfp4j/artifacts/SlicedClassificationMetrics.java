// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.artifacts;

import dev.kfp4j.annotations.SchemaTitle;

/** Classification metrics for slices of the data. */
@SchemaTitle("system.SlicedClassificationMetrics")
public class SlicedClassificationMetrics extends Artifact {

    /** Makes one over a handle; for entrypoints and subclasses. */
    public SlicedClassificationMetrics(ArtifactHandle handle) {
        super(handle);
    }

    /** Makes a new one: write to its {@link #path()}, then return it from the component. */
    public static SlicedClassificationMetrics create() {
        return new SlicedClassificationMetrics(ArtifactHandle.create());
    }
}
