// SPDX-License-Identifier: Apache-2.0
package twins;

import static dev.kfp4j.dsl.Kfp.task;
import static twins.Steps.flip;

import dev.kfp4j.annotations.Pipeline;

final class BadEnvironmentName {
    @Pipeline
    static void flow() {
        task(() -> flip()).env("1 A", "x").run();
        // ERROR KFP4J-136 col 32: "1 A" is not a valid name for an environment variable | use letters, digits and underscores, and do not start with a digit
    }
}
