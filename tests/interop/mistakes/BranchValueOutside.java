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
    }
}
