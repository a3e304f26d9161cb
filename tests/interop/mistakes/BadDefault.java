// SPDX-License-Identifier: Apache-2.0
package twins;

import static twins.Steps.number;

import dev.kfp4j.annotations.Default;
import dev.kfp4j.annotations.Pipeline;

final class BadDefault {
    @Pipeline
    static void flow(@Default("many") int n) {
    // ERROR KFP4J-130 col 31: "many" is not a valid default for input "n": it is not an integer | write only digits, such as "100"
        number(n);
    }
}
