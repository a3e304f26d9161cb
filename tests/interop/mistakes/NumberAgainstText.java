// SPDX-License-Identifier: Apache-2.0
package twins;

import static twins.Steps.say;

import dev.kfp4j.annotations.Pipeline;

final class NumberAgainstText {
    @Pipeline
    static void flow(int n) {
        if (n == "3") {
        // JAVAC col 15: bad operand types for binary operator '=='
            say("a");
        }
    }
}
