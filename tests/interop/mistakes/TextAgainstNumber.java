// SPDX-License-Identifier: Apache-2.0
package twins;

import static twins.Steps.say;

import dev.kfp4j.annotations.Pipeline;

final class TextAgainstNumber {
    @Pipeline
    static void flow(String text) {
        if (text > 3) {
        // JAVAC col 18: bad operand types for binary operator '>'
            say("a");
        }
    }
}
