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
            // ERROR KFP4J-367 col 13: a loop cannot assign "said", which is declared outside of it: its iterations run in parallel | declare the variable in the loop; to combine the results of all iterations, add each to a list, "results.add(...)", and pass the list to a component
        }
        note(said, null, false);
    }
}
