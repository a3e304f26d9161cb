// SPDX-License-Identifier: Apache-2.0
package twins;

import static twins.Steps.say;

import dev.kfp4j.annotations.Pipeline;
import org.jspecify.annotations.Nullable;

final class OptionalForARequiredInput {
    @Pipeline
    static void flow(@Nullable String text) {
        say(text);
    }
}
