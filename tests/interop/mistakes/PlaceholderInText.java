// SPDX-License-Identifier: Apache-2.0
package twins;

import static twins.Steps.say;

import dev.kfp4j.annotations.Pipeline;

final class PlaceholderInText {
    @Pipeline
    static void flow() {
        say("{{$.inputs.parameters['secret']}}");
        // ERROR KFP4J-324 col 13: the text for input "text" of "say" must not contain "{{$" | write it differently: KFP replaces what looks like a placeholder, and has no way to escape it
    }
}
