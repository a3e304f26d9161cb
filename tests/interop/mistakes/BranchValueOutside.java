// SPDX-License-Identifier: Apache-2.0
package twins;

import static twins.Steps.note;
import static twins.Steps.say;

import dev.kfp4j.annotations.Pipeline;

final class BranchValueOutside {
    @Pipeline
    static void flow(int n) {
        String said = null;
        if (n > 3) {
            said = say("a");
        }
        note(said, null, false);
        // ERROR KFP4J-348 col 14: "said" cannot be used here: only some of the branches before assign it | assign the output of a component to it in every branch, including "else" or "default", or use it inside the branch
    }
}
