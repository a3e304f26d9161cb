// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.artifacts;

import dev.kfp4j.annotations.SchemaTitle;

/** A ROC curve and a confusion matrix, drawn by KFP's UI. */
@SchemaTitle("system.ClassificationMetrics")
public class ClassificationMetrics extends Artifact {

    /** Makes one over a handle; for entrypoints and subclasses. */
    public ClassificationMetrics(ArtifactHandle handle) {
        super(handle);
    }

    /** Makes a new one: write to its {@link #path()}, then return it from the component. */
    public static ClassificationMetrics create() {
        return new ClassificationMetrics(ArtifactHandle.create());
    }
}
