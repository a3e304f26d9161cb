// SPDX-License-Identifier: Apache-2.0
package twins;

import static dev.kfp4j.dsl.Kfp.task;
import static twins.Steps.flip;

import dev.kfp4j.annotations.Pipeline;

final class BadBackOff {
    @Pipeline
    static void flow() {
        task(() -> flip()).retries(2, "soon", 2.0, "1h").run();
        // ERROR KFP4J-135 col 39: "soon" is not a valid duration | write a whole number above 0 and a unit, such as "90s", "30m", "2h" or "1d"
    }
}
