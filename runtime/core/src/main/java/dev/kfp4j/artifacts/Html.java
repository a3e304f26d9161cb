// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.artifacts;

import dev.kfp4j.annotations.SchemaTitle;
import java.io.UncheckedIOException;

/** A page of HTML that KFP's UI shows. */
@SchemaTitle("system.HTML")
public class Html extends Artifact {

    /** Makes one over a handle; for entrypoints and subclasses. */
    public Html(ArtifactHandle handle) {
        super(handle);
    }

    /** Makes a new one: write to its {@link #path()}, then return it from the component. */
    public static Html create() {
        return new Html(ArtifactHandle.create());
    }

    /**
     * Writes the page to the artifact's {@link #path()}, as UTF-8.
     *
     * @throws UncheckedIOException if that fails
     */
    public final void write(String page) {
        TextFile.write(path(), page);
    }
}
