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
        }
    }
}
