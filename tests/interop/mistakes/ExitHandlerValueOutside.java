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
        // ERROR KFP4J-385 col 13: "coin" is produced inside a "try" block and cannot be used outside of it | use it inside the block, or call its component before the block; to wait for the block, name it in after(...)
    }
}
