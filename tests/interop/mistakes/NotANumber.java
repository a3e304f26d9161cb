// SPDX-License-Identifier: Apache-2.0
package twins;

import static twins.Steps.ratio;

import dev.kfp4j.annotations.Pipeline;

final class NotANumber {
    @Pipeline
    static void flow() {
        ratio(Double.NaN);
        // ERROR KFP4J-329 col 21: Double.NaN cannot be handed over exactly: KFP carries numbers as finite doubles | stay within +-9007199254740991 for whole numbers, or hand over text
    }
}
