// SPDX-License-Identifier: Apache-2.0
package twins;

import static twins.Steps.number;
import static twins.Steps.ratio;

import dev.kfp4j.annotations.Pipeline;

final class FractionForAWholeNumber {
    @Pipeline
    static void flow() {
        number(ratio(0.5));
        // JAVAC col 21: incompatible types: possible lossy conversion from double to int
    }
}
