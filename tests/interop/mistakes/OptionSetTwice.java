// SPDX-License-Identifier: Apache-2.0
package twins;

import static dev.kfp4j.dsl.Kfp.task;
import static twins.Steps.flip;

import dev.kfp4j.annotations.Pipeline;

final class OptionSetTwice {
    @Pipeline
    static void flow() {
        task(() -> flip()).cpu("1").cpu("2").run();
        // ERROR KFP4J-221 col 36: cpu(...) is set twice for one task | remove one of the two
    }
}
