// SPDX-License-Identifier: Apache-2.0
package twins;

import static twins.Steps.say;

import dev.kfp4j.annotations.Pipeline;
import java.util.List;

final class ItemsOfTwoTypes {
    @Pipeline
    static void flow() {
        for (var item : List.of("a", 2)) {
            say(item);
            // JAVAC col 17: incompatible types: java.lang.Object&java.io.Serializable&java.lang.Comparable<? extends java.lang.Object&java.io.Serializable&java.lang.Comparable<?>&java.lang.constant.Constable&java.lang.constant.ConstantDesc>&java.lang.constant.Constable&java.lang.constant.ConstantDesc cannot be converted to java.lang.String
        }
    }
}
