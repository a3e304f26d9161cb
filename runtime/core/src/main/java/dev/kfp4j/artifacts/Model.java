// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.artifacts;

import dev.kfp4j.annotations.SchemaTitle;

/** A trained model. */
@SchemaTitle("system.Model")
public class Model extends Artifact {

    /** Makes one over a handle; for entrypoints and subclasses. */
    public Model(ArtifactHandle handle) {
        super(handle);
    }

    /** Makes a new one: write to its {@link #path()}, then return it from the component. */
    public static Model create() {
        return new Model(ArtifactHandle.create());
    }
}
