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
        // ERROR KFP4J-348 col 20: "said" cannot be used here: only some of the branches before assign it | assign the output of a component to it in every branch, including "else" or "default", or use it inside the branch
        task(() -> flip()).after(last).run();
    }
}
