// SPDX-License-Identifier: Apache-2.0
package twins;

import static twins.Steps.note;
import static twins.Steps.number;
import static twins.Steps.say;

import dev.kfp4j.annotations.Pipeline;

final class BranchesOfTwoTypes {
    @Pipeline
    static void flow(int n) {
        var said = n == 1 ? say("a") : number(1);
        note(said, null, false);
        // JAVAC col 14: incompatible types: java.lang.Object&java.io.Serializable&java.lang.Comparable<? extends java.lang.Object&java.io.Serializable&java.lang.Comparable<?>&java.lang.constant.Constable&java.lang.constant.ConstantDesc>&java.lang.constant.Constable&java.lang.constant.ConstantDesc cannot be converted to java.lang.String
    }
}
