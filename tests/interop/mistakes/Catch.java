// SPDX-License-Identifier: Apache-2.0
package twins;

import static twins.Steps.say;

import dev.kfp4j.annotations.Pipeline;

final class Catch {
    @Pipeline
    static void flow() {
        try {
            say("a");
        } catch (RuntimeException e) {
        // ERROR KFP4J-380 col 11: "catch" is not supported in a pipeline body | handle the failure inside the component, or react to it in "finally", where finalStatus() tells how the "try" block ended
            say("b");
        }
    }
}
