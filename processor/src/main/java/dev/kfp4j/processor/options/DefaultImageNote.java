// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.options;

import dev.kfp4j.processor.diagnostic.Diagnostics;
import dev.kfp4j.processor.diagnostic.SurroundingsCode;
import dev.kfp4j.processor.javac.SourceRefs;

/** Notes once that no image is set, when a manifest that needs one is written. Local runs need none. */
public final class DefaultImageNote {

    private final ProcessorOptions options;
    private final Diagnostics diagnostics;
    private boolean said;

    /** Creates it for one compilation. */
    public DefaultImageNote(ProcessorOptions options, Diagnostics diagnostics) {
        this.options = options;
        this.diagnostics = diagnostics;
    }

    /** Notes that a manifest has a container with this image. */
    public void used(String image) {
        if (!said && !options.imageGiven() && image.equals(ProcessorOptions.DEFAULT_IMAGE)) {
            said = true;
            diagnostics.report(SurroundingsCode.DEFAULT_IMAGE, SourceRefs.nowhere(), image);
        }
    }
}
