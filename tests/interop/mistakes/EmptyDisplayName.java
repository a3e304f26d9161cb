// SPDX-License-Identifier: Apache-2.0
package twins;

import static dev.kfp4j.dsl.Kfp.task;
import static twins.Steps.flip;

import dev.kfp4j.annotations.Pipeline;

final class EmptyDisplayName {
    @Pipeline
    static void flow() {
        task(() -> flip()).displayName("").run();
        // ERROR KFP4J-223 col 40: displayName(...) of a task must not be empty | write a text, or remove the option
    }
}
