// SPDX-License-Identifier: Apache-2.0
package twins;

import static twins.Steps.note;
import static twins.Steps.say;

import dev.kfp4j.annotations.Pipeline;
import java.util.List;

final class ItemOutside {
    @Pipeline
    static void flow() {
        for (var item : List.of("a", "b")) {
            say(item);
        }
        note(item, null, false);
        // JAVAC col 14: cannot find symbol
    }
}
