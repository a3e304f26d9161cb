// SPDX-License-Identifier: Apache-2.0
package twins;

import static twins.Steps.say;

import dev.kfp4j.annotations.Pipeline;
import org.jspecify.annotations.Nullable;

final class OptionalForARequiredInput {
    @Pipeline
    static void flow(@Nullable String text) {
        say(text);
        // ERROR KFP4J-318 col 13: input "text" of "say" is required, but the pipeline's input "text" is optional | give the pipeline's input a default with @Default, or make the component's input @Nullable
    }
}
