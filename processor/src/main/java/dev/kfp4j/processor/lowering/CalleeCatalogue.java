// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.lowering;

import com.sun.source.util.TreePath;
import dev.kfp4j.processor.pipeline.Callee;
import javax.lang.model.element.ExecutableElement;

/** Finds the methods that are components and pipelines. */
public interface CalleeCatalogue {
    /**
     * Classifies a method.
     *
     * @param use the place of the method's name, for reports of mistakes in its descriptor
     */
    Entry find(ExecutableElement method, TreePath use);

    /** The class of a method. */
    sealed interface Entry {}

    /**
     * A component or pipeline.
     *
     * @param callee the component or pipeline
     */
    record Found(Callee callee) implements Entry {}

    /** A component or pipeline with mistakes that are reported elsewhere. */
    record Broken() implements Entry {}

    /**
     * A step in the chained call of a component.
     *
     * @param callee the component
     */
    record Stepwise(Callee callee) implements Entry {}

    /** Any other method. */
    record Plain() implements Entry {}
}
