// SPDX-License-Identifier: Apache-2.0
package twins;

import static twins.Steps.note;

import dev.kfp4j.annotations.Default;
import dev.kfp4j.annotations.Pipeline;

final class DefaultOutOfRange {
    @Pipeline
    static void flow(@Default("9007199254740993") long n) {
    // ERROR KFP4J-130 col 31: "9007199254740993" cannot be the default of input "n": it is not a whole number from -9007199254740991 to 9007199254740991 | write one
        note("" + n, null, false);
    }
}
