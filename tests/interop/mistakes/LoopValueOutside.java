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
        }
        note(said, null, false);
    }
}
