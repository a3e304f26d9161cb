// SPDX-License-Identifier: Apache-2.0
package twins;

import static twins.Steps.number;

import dev.kfp4j.annotations.Pipeline;

final class ConstantReturned {
    @Pipeline
    static int flow() {
        number(1);
        return 2;
        // ERROR KFP4J-330 col 16: a pipeline cannot return a constant | return the output of a component: the outputs of a pipeline always come from its tasks
    }
}
