// SPDX-License-Identifier: Apache-2.0
package twins;

import static twins.Steps.number;

import dev.kfp4j.annotations.Pipeline;

final class Arithmetic {
    @Pipeline
    static void flow() {
        number(number(1) + 1);
        // ERROR KFP4J-311 col 26: "+" needs the value of "number(1)", which exists only when the pipeline runs | compute it inside a component that takes the value
    }
}
