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
        // ERROR KFP4J-348 col 20: "said" cannot be used here: it is assigned in some of the branches before and not in all | assign it in every branch, "else" or "default" included, each time what a component called there returns; or use it inside the branch
        task(() -> flip()).after(last).run();
    }
}
