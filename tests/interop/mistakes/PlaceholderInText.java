// SPDX-License-Identifier: Apache-2.0
package twins;

import static twins.Steps.say;

import dev.kfp4j.annotations.Pipeline;

final class PlaceholderInText {
    @Pipeline
    static void flow() {
        say("{{$.inputs.parameters['secret']}}");
        // ERROR KFP4J-324 col 13: the string for input "text" of "say" must not contain "{{$" | write it differently: KFP treats it as the start of a placeholder and has no way to escape it
    }
}
