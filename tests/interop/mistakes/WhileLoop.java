// SPDX-License-Identifier: Apache-2.0
package twins;

import static twins.Steps.number;

import dev.kfp4j.annotations.Pipeline;

final class WhileLoop {
    @Pipeline
    static void flow() {
        var made = number(1);
        while (made < 3) {
            made = number(made);
        }
    }
}
