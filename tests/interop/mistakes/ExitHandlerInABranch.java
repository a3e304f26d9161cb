// SPDX-License-Identifier: Apache-2.0
package twins;

import static twins.Steps.clean;
import static twins.Steps.flip;

import dev.kfp4j.annotations.Pipeline;

final class ExitHandlerInABranch {
    @Pipeline
    static void flow(int n) {
        if (n > 1) {
            try {
                flip();
            } finally {
                clean("done");
            }
        }
    }
}
