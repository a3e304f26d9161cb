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
        // ERROR KFP4J-385 col 13: "coin" is made inside a "try" block and cannot be used outside of it | use it inside the block, or move its component in front of the block; after(...) can name it to wait for the block
    }
}
