// SPDX-License-Identifier: Apache-2.0
package twins;

import static twins.Steps.say;

import dev.kfp4j.annotations.Pipeline;

final class FormatOfANumber {
    @Pipeline
    static void flow(double x) {
        say("%.2f".formatted(x));
        // ERROR KFP4J-327 col 13: the format "%.2f" cannot be filled in when the pipeline runs: its argument is known only at run time | use %s for every value and %d for integers, or build the string inside a component
    }
}
