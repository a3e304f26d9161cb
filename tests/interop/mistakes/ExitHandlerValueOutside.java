// SPDX-License-Identifier: Apache-2.0
package twins;

import static twins.Steps.clean;
import static twins.Steps.flip;
import static twins.Steps.say;

import dev.kfp4j.annotations.Pipeline;

final class ExitHandlerValueOutside {
    @Pipeline
    static void flow() {
        String coin;
        try {
            coin = flip();
        } finally {
            clean("done");
        }
        say(coin);
    }
}
