// SPDX-License-Identifier: Apache-2.0
package twins;

import static twins.Steps.number;

import dev.kfp4j.annotations.Pipeline;

final class ArithmeticOnInput {
    @Pipeline
    static void flow(int n) {
        number(n * 2);
    }
}
