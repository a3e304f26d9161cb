// SPDX-License-Identifier: Apache-2.0
package twins;

import static twins.Steps.say;

import dev.kfp4j.annotations.Pipeline;

final class WrongResultType {
    @Pipeline
    static int flow() {
        return say("a");
        // JAVAC col 19: incompatible types: java.lang.String cannot be converted to int
    }
}
