// SPDX-License-Identifier: Apache-2.0
package twins;

import static twins.Steps.say;

import dev.kfp4j.annotations.Pipeline;
import java.util.List;

final class EmptyLoop {
    @Pipeline
    static void flow() {
        for (var item : List.<String>of()) {
            say(item);
        }
    }
}
