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

    /** Makes a new one: fill it, then return it from the component. It needs no file at its {@link #path()}. */
    public static Metrics create() {
        return new Metrics(ArtifactHandle.create());
    }

    /**
     * Sets one number.
     *
     * @param name what KFP's UI calls it, not empty
     * @param value the number, finite
     * @throws IllegalArgumentException if the number is not finite
     */
    public final void log(String name, double value) {
        metadata(name, value);
    }
}
