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
    // ERROR KFP4J-145 col 38: the description has 1100 characters, but KFP allows at most 1024 | shorten it
    static void flow() {
        flip();
    }
}
