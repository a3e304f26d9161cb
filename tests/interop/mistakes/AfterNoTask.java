// SPDX-License-Identifier: Apache-2.0
package twins;

import static dev.kfp4j.dsl.Kfp.task;
import static twins.Steps.flip;

import dev.kfp4j.annotations.Pipeline;

final class AfterNoTask {
    @Pipeline
    static void flow(int n) {
        task(() -> flip()).after(n).run();
        // ERROR KFP4J-337 col 34: after(...) takes results of tasks, but "n" is an input of the pipeline | pass the result of a component, or remove it: a task can wait only for tasks
    }
}
