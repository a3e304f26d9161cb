// SPDX-License-Identifier: Apache-2.0
package twins;

import static dev.kfp4j.dsl.Kfp.task;
import static twins.Steps.flip;

import dev.kfp4j.annotations.Pipeline;

final class ResourcesOfAPipeline {
    @Pipeline
    static void inner() {
        flip();
    }

    @Pipeline
    static void flow() {
        task(() -> inner()).cpu("1").run();
        // ERROR KFP4J-222 col 28: cpu(...) cannot be set for the nested pipeline "inner" | set it on the tasks inside that pipeline
    }
}
