// SPDX-License-Identifier: Apache-2.0
package twins;

import static twins.Steps.flip;

import dev.kfp4j.annotations.Pipeline;

final class LongDescription {
    static final String TEN = "xxxxxxxxxx";
    static final String HUNDRED = TEN + TEN + TEN + TEN + TEN + TEN + TEN + TEN + TEN + TEN;
    static final String THOUSAND =
            HUNDRED + HUNDRED + HUNDRED + HUNDRED + HUNDRED + HUNDRED + HUNDRED + HUNDRED + HUNDRED + HUNDRED;

    @Pipeline(description = THOUSAND + HUNDRED)
    static void flow() {
        flip();
    }
}
