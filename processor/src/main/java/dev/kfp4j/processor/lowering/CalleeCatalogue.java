// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.lowering;

import com.sun.source.util.TreePath;
import dev.kfp4j.processor.pipeline.Callee;
import javax.lang.model.element.ExecutableElement;

/** Says which methods are components and pipelines. */
public interface CalleeCatalogue {
    /**
     * What a method is.
     *
     * @param use where it is named: mistakes of its descriptor are reported there
     */
    Entry find(ExecutableElement method, TreePath use);

    /** What a method is. */
    sealed interface Entry {}

    /**
     * A component or pipeline.
     *
     * @param callee which
     */
    record Found(Callee callee) implements Entry {}

    /** A component or pipeline with mistakes that are reported elsewhere. */
    record Broken() implements Entry {}

    /**
     * A step in the description of a call: of a component that is called in several.
     *
     * @param callee which
     */
    record Stepwise(Callee callee) implements Entry {}

    /** Any other method. */
    record Plain() implements Entry {}
}
