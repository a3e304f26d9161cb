// SPDX-License-Identifier: Apache-2.0
package twins;

import static twins.Steps.say;

import dev.kfp4j.annotations.Pipeline;

final class BooleanAgainstNumber {
    @Pipeline
    static void flow(boolean flag) {
        if (flag == 1.0) {
        // JAVAC col 18: incomparable types: boolean and double
        // ERROR KFP4J-341 col 21: "flag" is a truth value and "1.0" is a number, which are never equal | compare values of one type, or let a component that takes both return a boolean
            say("a");
        }
    }
}
