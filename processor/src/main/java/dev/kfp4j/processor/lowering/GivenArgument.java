// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.lowering;

import com.sun.source.util.TreePath;
import dev.kfp4j.processor.component.ComponentSignature.Input;
import javax.lang.model.type.TypeMirror;

/**
 * What a call gives to one input.
 *
 * @param input the input
 * @param at the argument
 * @param type the type of the parameter, to which Java converts the argument
 */
record GivenArgument(Input input, TreePath at, TypeMirror type) {}
