// SPDX-License-Identifier: Apache-2.0
package twins;

import static twins.Steps.number;

import dev.kfp4j.annotations.Pipeline;

final class InputReturned {
    @Pipeline
    static int flow(int n) {
        number(n);
        return n;
        // ERROR KFP4J-330 col 16: a pipeline cannot return an input of the pipeline | return the output of a component: the outputs of a pipeline always come from its tasks
    }
}
