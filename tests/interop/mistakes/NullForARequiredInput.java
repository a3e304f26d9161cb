// SPDX-License-Identifier: Apache-2.0
package twins;

import static twins.Steps.say;

import dev.kfp4j.annotations.Pipeline;

final class NullForARequiredInput {
    @Pipeline
    static void flow() {
        say(null);
        // ERROR KFP4J-319 col 13: input "text" of "say" is required and cannot be null | pass a value, or make the input @Nullable
    }
}
