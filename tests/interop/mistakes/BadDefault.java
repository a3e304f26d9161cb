// SPDX-License-Identifier: Apache-2.0
package twins;

import static twins.Steps.number;

import dev.kfp4j.annotations.Default;
import dev.kfp4j.annotations.Pipeline;

final class BadDefault {
    @Pipeline
    static void flow(@Default("many") int n) {
        number(n);
    }
}
