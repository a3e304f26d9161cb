// SPDX-License-Identifier: Apache-2.0
package twins;

import static twins.Steps.number;
import static twins.Steps.say;

import dev.kfp4j.annotations.Pipeline;

final class TextForANumber {
    @Pipeline
    static void flow(String text) {
        number(say(text));
        // JAVAC col 19: incompatible types: java.lang.String cannot be converted to int
    }
}
