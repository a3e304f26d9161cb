// SPDX-License-Identifier: Apache-2.0
package twins;

import static twins.Steps.say;

import dev.kfp4j.annotations.Pipeline;

final class PlainAnd {
    @Pipeline
    static void flow(int n, String text) {
        if (n > 3 && text.equals("a")) {
            say("more");
        }
    }
}
