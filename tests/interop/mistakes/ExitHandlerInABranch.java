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
            // ERROR KFP4J-382 col 13: a "try" block must be at the outermost level of a pipeline, like KFP's exit handlers | move it out of the branch, the loop or the other "try", or move it into a pipeline and call that here
                flip();
            } finally {
                clean("done");
            }
        }
    }
}
