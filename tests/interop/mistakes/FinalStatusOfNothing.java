// SPDX-License-Identifier: Apache-2.0
package twins;

import static dev.kfp4j.dsl.Kfp.finalStatus;
import static twins.Steps.flip;
import static twins.Steps.report;

import dev.kfp4j.annotations.Pipeline;

final class FinalStatusOfNothing {
    @Pipeline
    static void flow() {
        flip();
        report(finalStatus(), "ended");
        // ERROR KFP4J-328 col 27: finalStatus() is available only to an exit task, and "report" is not one here | call it in a "finally" block, or add ignoreUpstreamFailure() and wait for exactly one task
    }
}
