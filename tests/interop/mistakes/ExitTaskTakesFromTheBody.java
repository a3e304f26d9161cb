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
        }
    }
}
