// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.lowering;

import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import dev.kfp4j.processor.pipeline.Value;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;

/** Translates the calls of one kind of method. */
interface CallStrategy {
    /**
     * Translates a call.
     *
     * @param call the call
     * @param method the called method
     * @param path the call's path
     * @return its value; empty if the method is of another kind
     */
    Optional<Value> lower(MethodInvocationTree call, ExecutableElement method, TreePath path);
}
