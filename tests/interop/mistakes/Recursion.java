// SPDX-License-Identifier: Apache-2.0
package twins;

import static twins.Steps.number;

import dev.kfp4j.annotations.Pipeline;

final class Recursion {
    @Pipeline
    static void flow(int n) {
        number(n);
        flow(n);
        // ERROR KFP4J-332 col 9: pipeline "flow" calls itself: flow -> flow | break the cycle: the graph of a pipeline is fixed before it runs
    }
}
