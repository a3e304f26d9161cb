// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.artifacts;

import dev.kfp4j.annotations.SchemaTitle;

/** Named numbers, which KFP's UI shows as a table. */
@SchemaTitle("system.Metrics")
public class Metrics extends Artifact {

    /** Creates an artifact from a handle. Entrypoints and subclasses use this constructor. */
    public Metrics(ArtifactHandle handle) {
        super(handle);
    }

    /** Creates a new artifact. Fill it, and return it from the component. It needs no file at its {@link #path()}. */
    public static Metrics create() {
        return new Metrics(ArtifactHandle.create());
    }

    /**
     * Sets a metric.
     *
     * @param name the name, not empty
     * @param value the value, finite
     * @throws IllegalArgumentException if the name is empty or the value is not finite
     */
    public final void log(String name, double value) {
        metadata(name, value);
    }
}
