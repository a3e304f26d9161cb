// SPDX-License-Identifier: Apache-2.0
package twins;

import static twins.Steps.say;

import dev.kfp4j.annotations.Pipeline;

final class BooleanAgainstNumber {
    @Pipeline
    static void flow(boolean flag) {
        if (flag == 1.0) {
        // JAVAC col 18: incomparable types: boolean and double
            say("a");
        }
    }
}
