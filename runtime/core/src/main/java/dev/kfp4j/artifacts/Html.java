// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.artifacts;

import dev.kfp4j.annotations.SchemaTitle;
import java.io.UncheckedIOException;

/** An HTML page, which KFP's UI shows. */
@SchemaTitle("system.HTML")
public class Html extends Artifact {

    /** Creates an artifact from a handle. Entrypoints and subclasses use this constructor. */
    public Html(ArtifactHandle handle) {
        super(handle);
    }

    /** Creates a new artifact. Write to its {@link #path()}, and return it from the component. */
    public static Html create() {
        return new Html(ArtifactHandle.create());
    }

    /**
     * Writes the page to the artifact's {@link #path()} as UTF-8.
     *
     * @throws UncheckedIOException if the file cannot be written
     */
    public final void write(String page) {
        TextFile.write(path(), page);
    }
}
