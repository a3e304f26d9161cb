// SPDX-License-Identifier: Apache-2.0
package twins;

import static twins.Steps.joinWords;
import static twins.Steps.say;

import dev.kfp4j.annotations.Pipeline;
import java.util.ArrayList;
import java.util.List;

final class CollectedInside {
    @Pipeline
    static void flow() {
        var said = new ArrayList<String>();
        for (var item : List.of("a", "b")) {
            said.add(say(item));
            joinWords(said);
            // ERROR KFP4J-372 col 23: "said" cannot be used here: the loop that fills it has not ended | return the list, or pass it to a component, after the loop that fills it; for a constant list, write List.of(...)
        }
    }
}
