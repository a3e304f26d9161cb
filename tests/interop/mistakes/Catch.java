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
            say("b");
        }
    }
}
