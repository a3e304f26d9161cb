// SPDX-License-Identifier: Apache-2.0
package twins;

import static twins.Steps.joinWords;
import static twins.Steps.number;

import dev.kfp4j.annotations.Pipeline;
import java.util.List;

final class CollectedOfTheWrongType {
    @Pipeline
    static void flow() {
        joinWords(List.of(1, 2).stream().map(item -> number(item)).toList());
        // JAVAC col 74: incompatible types: java.util.List<java.lang.Integer> cannot be converted to java.util.List<java.lang.String>
    }
}
