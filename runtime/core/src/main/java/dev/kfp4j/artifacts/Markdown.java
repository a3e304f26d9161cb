// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.artifacts;

import dev.kfp4j.annotations.SchemaTitle;
import java.io.UncheckedIOException;

/** A Markdown text, which KFP's UI shows. */
@SchemaTitle("system.Markdown")
public class Markdown extends Artifact {

    /** Creates an artifact from a handle. Entrypoints and subclasses use this constructor. */
    public Markdown(ArtifactHandle handle) {
        super(handle);
    }

    /** Creates a new artifact. Write to its {@link #path()}, and return it from the component. */
    public static Markdown create() {
        return new Markdown(ArtifactHandle.create());
    }

    /**
     * Writes the text to the artifact's {@link #path()} as UTF-8.
     *
     * @throws UncheckedIOException if the file cannot be written
     */
    public final void write(String text) {
        TextFile.write(path(), text);
    }
}
