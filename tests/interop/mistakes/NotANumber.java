// SPDX-License-Identifier: Apache-2.0
package twins;

import static twins.Steps.ratio;

import dev.kfp4j.annotations.Pipeline;

final class NotANumber {
    @Pipeline
    static void flow() {
        ratio(Double.NaN);
    }
}
