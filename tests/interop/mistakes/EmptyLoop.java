// SPDX-License-Identifier: Apache-2.0
package twins;

import static twins.Steps.say;

import dev.kfp4j.annotations.Pipeline;
import java.util.List;

final class EmptyLoop {
    @Pipeline
    static void flow() {
        for (var item : List.<String>of()) {
        // ERROR KFP4J-363 col 40: the list "List.<String>of()" is empty, so the loop would never run | add an item, or remove the loop: KFP rejects an empty list
            say(item);
        }
    }
}
