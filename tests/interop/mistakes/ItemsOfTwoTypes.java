// SPDX-License-Identifier: Apache-2.0
package twins;

import static twins.Steps.say;

import dev.kfp4j.annotations.Pipeline;
import java.util.List;

final class ItemsOfTwoTypes {
    @Pipeline
    static void flow() {
        for (var item : List.of("a", 2)) {
            say(item);
        }
    }
}
