// SPDX-License-Identifier: Apache-2.0
package twins;

import static twins.Steps.flip;
import static twins.Steps.report;

import dev.kfp4j.annotations.Pipeline;

final class FinalStatusOfNothing {
    @Pipeline
    static void flow() {
        flip();
        report(null, "ended");
    }
}
