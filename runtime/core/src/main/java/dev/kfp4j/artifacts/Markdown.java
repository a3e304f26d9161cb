// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.artifacts;

import dev.kfp4j.annotations.SchemaTitle;
import java.io.UncheckedIOException;

/** A Markdown text that KFP's UI shows. */
@SchemaTitle("system.Markdown")
public class Markdown extends Artifact {

    /** Makes one over a handle; for entrypoints and subclasses. */
    public Markdown(ArtifactHandle handle) {
        super(handle);
    }

    /** Makes a new one: write to its {@link #path()}, then return it from the component. */
    public static Markdown create() {
        return new Markdown(ArtifactHandle.create());
    }

    /**
     * Writes the text to the artifact's {@link #path()}, as UTF-8.
     *
     * @throws UncheckedIOException if that fails
     */
    public final void write(String text) {
        TextFile.write(path(), text);
    }
}
