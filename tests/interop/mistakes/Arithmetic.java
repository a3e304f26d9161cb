// SPDX-License-Identifier: Apache-2.0
package twins;

import static twins.Steps.number;

import dev.kfp4j.annotations.Pipeline;

final class Arithmetic {
    @Pipeline
    static void flow() {
        number(number(1) + 1);
    }
}
