// SPDX-License-Identifier: Apache-2.0
package twins;

import static twins.Steps.clean;
import static twins.Steps.flip;

import dev.kfp4j.annotations.Pipeline;

final class ExitTaskTakesFromTheBody {
    @Pipeline
    static void flow() {
        String said = null;
        try {
            said = flip();
        } finally {
            clean(said);
            // ERROR KFP4J-384 col 19: "said" is made by a task, and an exit task can neither take it nor wait for it | hand over inputs of the pipeline, constants and finalStatus(): an exit task runs whatever has failed before
        }
    }
}
