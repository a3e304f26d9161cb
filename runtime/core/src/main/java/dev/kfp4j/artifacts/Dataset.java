// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.artifacts;

import dev.kfp4j.annotations.SchemaTitle;

/** A table, or another collection of examples. */
@SchemaTitle("system.Dataset")
public class Dataset extends Artifact {

    /** Creates an artifact from a handle. Entrypoints and subclasses use this constructor. */
    public Dataset(ArtifactHandle handle) {
        super(handle);
    }

    /** Creates a new artifact. Write to its {@link #path()}, and return it from the component. */
    public static Dataset create() {
        return new Dataset(ArtifactHandle.create());
    }
}
