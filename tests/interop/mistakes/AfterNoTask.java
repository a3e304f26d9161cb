// SPDX-License-Identifier: Apache-2.0
package twins;

import static dev.kfp4j.dsl.Kfp.task;
import static twins.Steps.flip;

import dev.kfp4j.annotations.Pipeline;

final class AfterNoTask {
    @Pipeline
    static void flow(int n) {
        task(() -> flip()).after(n).run();
        // ERROR KFP4J-337 col 34: after(...) takes results of tasks, and "n" is an input of the pipeline | name the result of a component, or leave it out: only tasks can be waited for
    }
}
