// SPDX-License-Identifier: Apache-2.0
package twins;

import static twins.Steps.say;

import dev.kfp4j.annotations.Pipeline;

final class LongParameter {
    static final String TEN = "xxxxxxxxxx";
    static final String HUNDRED = TEN + TEN + TEN + TEN + TEN + TEN + TEN + TEN + TEN + TEN;
    static final String THOUSAND =
            HUNDRED + HUNDRED + HUNDRED + HUNDRED + HUNDRED + HUNDRED + HUNDRED + HUNDRED + HUNDRED + HUNDRED;
    static final String LONG = THOUSAND + THOUSAND + THOUSAND + THOUSAND + THOUSAND + THOUSAND + THOUSAND + THOUSAND
            + THOUSAND + THOUSAND + THOUSAND;

    @Pipeline
    static void flow() {
        say(LONG);
        // WARNING KFP4J-409 col 13: a constant of 11000 bytes is too large for a parameter: Kubeflow Pipelines has room for 10,000 bytes | put it into a file in the image, or into an artifact, and read that in the component
    }
}
