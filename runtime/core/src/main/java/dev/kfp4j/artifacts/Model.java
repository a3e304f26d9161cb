// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.artifacts;

import dev.kfp4j.annotations.SchemaTitle;

/** A trained model. */
@SchemaTitle("system.Model")
public class Model extends Artifact {

    /** Creates an artifact from a handle. Entrypoints and subclasses use this constructor. */
    public Model(ArtifactHandle handle) {
        super(handle);
    }

    /** Creates a new artifact. Write to its {@link #path()}, and return it from the component. */
    public static Model create() {
        return new Model(ArtifactHandle.create());
    }
}
