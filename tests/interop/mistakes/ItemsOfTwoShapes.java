// SPDX-License-Identifier: Apache-2.0
package twins;

import static twins.Steps.say;

import dev.kfp4j.annotations.Pipeline;
import java.util.List;

final class ItemsOfTwoShapes {
    record First(String first) {}

    record Second(String second) {}

    @Pipeline
    static void flow() {
        for (var item : List.of(new First("a"), new Second("b"))) {
            say(item.first());
            // JAVAC col 21: cannot find symbol
        }
    }
}
