// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.artifacts;

import dev.kfp4j.annotations.SchemaTitle;

/** Named numbers that KFP's UI shows as a table. */
@SchemaTitle("system.Metrics")
public class Metrics extends Artifact {

    /** Makes one over a handle; for entrypoints and subclasses. */
    public Metrics(ArtifactHandle handle) {
        super(handle);
    }

    /** Makes a new one: write to its {@link #path()}, then return it from the component. */
    public static Metrics create() {
        return new Metrics(ArtifactHandle.create());
    }
}
