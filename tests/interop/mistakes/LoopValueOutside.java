// SPDX-License-Identifier: Apache-2.0
package twins;

import static twins.Steps.note;
import static twins.Steps.say;

import dev.kfp4j.annotations.Pipeline;
import java.util.List;

final class LoopValueOutside {
    @Pipeline
    static void flow() {
        String said = null;
        for (var item : List.of("a", "b")) {
            said = say(item);
            // ERROR KFP4J-367 col 13: the variable "said" is declared outside of the loop, so the loop cannot assign it | declare it in the loop; to have the results of all rounds add them to a list: "results.add(...)"
        }
        note(said, null, false);
        // ERROR KFP4J-319 col 14: input "text" of "note" must have a value, and not null | give a value, or make the input @Nullable
    }
}
