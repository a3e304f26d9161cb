// SPDX-License-Identifier: Apache-2.0
package twins;

import static twins.Steps.say;

import dev.kfp4j.annotations.Pipeline;

final class NumberAgainstText {
    @Pipeline
    static void flow(int n) {
        if (n == "3") {
        // JAVAC col 15: bad operand types for binary operator '=='
        // ERROR KFP4J-341 col 18: "n" is a number and ""3"" is a text, which are never equal | compare values of one type, or let a component that takes both return a boolean
            say("a");
        }
    }
}
