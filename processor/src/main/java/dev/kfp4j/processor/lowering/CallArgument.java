// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.lowering;

import com.sun.source.util.TreePath;
import dev.kfp4j.processor.component.ComponentSignature.Input;
import javax.lang.model.type.TypeMirror;

/**
 * One argument of a call.
 *
 * @param input the input
 * @param at the argument
 * @param type the type of the parameter, to which Java converts the argument
 */
record CallArgument(Input input, TreePath at, TypeMirror type) {}
