// SPDX-License-Identifier: Apache-2.0
package twins;

import static twins.Steps.note;

import dev.kfp4j.annotations.Default;
import dev.kfp4j.annotations.Pipeline;

final class DefaultOutOfRange {
    @Pipeline
    static void flow(@Default("9007199254740993") long n) {
    // ERROR KFP4J-130 col 31: "9007199254740993" is not a valid default for input "n": it is not an integer from -9007199254740991 to 9007199254740991 | write such an integer
        note("" + n, null, false);
    }
}
