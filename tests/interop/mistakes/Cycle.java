// SPDX-License-Identifier: Apache-2.0
package twins;

import static dev.kfp4j.dsl.Kfp.task;
import static twins.Steps.flip;

import dev.kfp4j.annotations.Pipeline;

final class Cycle {
    @Pipeline
    static void flow() {
        var first = task(() -> flip()).after(second).run();
        // JAVAC col 46: cannot find symbol
        var second = task(() -> flip()).after(first).run();
    }
}
