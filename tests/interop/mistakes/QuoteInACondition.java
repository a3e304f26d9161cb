// SPDX-License-Identifier: Apache-2.0
package twins;

import static twins.Steps.say;

import dev.kfp4j.annotations.Pipeline;

final class QuoteInACondition {
    @Pipeline
    static void flow(String text) {
        if (text.equals("it's")) {
            say("more");
        }
    }
}
