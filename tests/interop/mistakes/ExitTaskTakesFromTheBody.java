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
            // ERROR KFP4J-384 col 19: an exit task can neither take "said" nor wait for it, because it comes from a task | pass only inputs of the pipeline, constants and finalStatus(): an exit task runs whichever tasks have failed
        }
    }
}
