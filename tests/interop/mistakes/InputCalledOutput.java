// SPDX-License-Identifier: Apache-2.0
package twins;

import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Name;
import dev.kfp4j.annotations.Pipeline;

final class InputCalledOutput {
    @Component
    static void step(@Name("Output") int output) {
    // ERROR KFP4J-110 col 28: an input must not be named "Output" | choose another name: KFP reserves this one for the single output of a component
        System.out.println(output);
    }

    @Pipeline
    static void flow() {
        step(1);
    }
}
