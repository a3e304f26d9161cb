// SPDX-License-Identifier: Apache-2.0
package twins;

import static twins.Steps.total;
import static twins.Steps.words;

import dev.kfp4j.annotations.Pipeline;

final class WrongElementType {
    @Pipeline
    static void flow() {
        total(words(2));
        // JAVAC col 20: incompatible types: java.util.List<java.lang.String> cannot be converted to java.util.List<java.lang.Integer>
    }
}
