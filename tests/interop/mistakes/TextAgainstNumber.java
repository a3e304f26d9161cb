// SPDX-License-Identifier: Apache-2.0
package twins;

import static twins.Steps.say;

import dev.kfp4j.annotations.Pipeline;

final class TextAgainstNumber {
    @Pipeline
    static void flow(String text) {
        if (text > 3) {
        // JAVAC col 18: bad operand types for binary operator '>'
        // ERROR KFP4J-341 col 20: "text" is a text and "3" is a number, which are never equal | compare values of one type, or let a component that takes both return a boolean
            say("a");
        }
    }
}
