// SPDX-License-Identifier: Apache-2.0
package twins;

import static twins.Steps.number;

import dev.kfp4j.annotations.Pipeline;

final class ArithmeticOnInput {
    @Pipeline
    static void flow(int n) {
        number(n * 2);
        // ERROR KFP4J-311 col 18: "*" needs the value of "n", which exists only when the pipeline runs | compute it inside a component that takes the value
    }
}
