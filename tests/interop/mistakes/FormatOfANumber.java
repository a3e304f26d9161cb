// SPDX-License-Identifier: Apache-2.0
package twins;

import static twins.Steps.say;

import dev.kfp4j.annotations.Pipeline;

final class FormatOfANumber {
    @Pipeline
    static void flow(double x) {
        say("%.2f".formatted(x));
    }
}
