// SPDX-License-Identifier: Apache-2.0
package twins;

import static twins.Steps.number;

import dev.kfp4j.annotations.Pipeline;

final class WhileLoop {
    @Pipeline
    static void flow() {
        var made = number(1);
        while (made < 3) {
        // ERROR KFP4J-302 col 9: a "while" loop is not supported in a pipeline body | loop over a list, "for (var x : items) { ... }", or repeat the work inside a component
            made = number(made);
        }
    }
}
