// SPDX-License-Identifier: Apache-2.0
package twins;

import static twins.Steps.ratio;

import dev.kfp4j.annotations.Pipeline;

final class NotANumber {
    @Pipeline
    static void flow() {
        ratio(Double.NaN);
        // ERROR KFP4J-329 col 21: "Double.NaN" cannot be passed exactly: KFP passes numbers as finite doubles | keep integers between -9007199254740991 and 9007199254740991, or pass a String
    }
}
