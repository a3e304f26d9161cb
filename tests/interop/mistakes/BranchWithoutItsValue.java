// SPDX-License-Identifier: Apache-2.0
package twins;

import static twins.Steps.note;
import static twins.Steps.number;
import static twins.Steps.say;

import dev.kfp4j.annotations.Pipeline;

final class BranchWithoutItsValue {
    @Pipeline
    static void flow(int n) {
        String said;
        if (n == 1) {
            said = say("a");
        } else if (n == 2) {
            number(1);
        } else {
            said = say("c");
        }
        note(said, null, false);
        // JAVAC col 14: variable said might not have been initialized
    }
}
