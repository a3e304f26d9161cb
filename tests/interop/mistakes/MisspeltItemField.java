// SPDX-License-Identifier: Apache-2.0
package twins;

import static twins.Steps.say;

import dev.kfp4j.annotations.Pipeline;
import java.util.List;

final class MisspeltItemField {
    record Item(String first) {}

    @Pipeline
    static void flow() {
        for (var item : List.of(new Item("a"), new Item("b"))) {
            say(item.frist());
            // JAVAC col 21: cannot find symbol
        }
    }
}
