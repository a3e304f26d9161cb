// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.artifacts;

import dev.kfp4j.annotations.SchemaTitle;

/** A table or another set of examples. */
@SchemaTitle("system.Dataset")
public class Dataset extends Artifact {

    /** Makes one over a handle; for entrypoints and subclasses. */
    public Dataset(ArtifactHandle handle) {
        super(handle);
    }

    /** Makes a new one: write to its {@link #path()}, then return it from the component. */
    public static Dataset create() {
        return new Dataset(ArtifactHandle.create());
    }
}
