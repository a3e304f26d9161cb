// SPDX-License-Identifier: Apache-2.0
package twins;

import static dev.kfp4j.dsl.Kfp.task;
import static twins.Steps.flip;
import static twins.Steps.say;

import dev.kfp4j.annotations.Pipeline;

final class AfterABranch {
    @Pipeline
    static void flow(int n) {
        String said = null;
        if (n > 1) {
            said = say("a");
        }
        var last = said;
        task(() -> flip()).after(last).run();
    }
}
