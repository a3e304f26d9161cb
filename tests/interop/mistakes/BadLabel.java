// SPDX-License-Identifier: Apache-2.0
package twins;

import static dev.kfp4j.dsl.Kfp.task;
import static twins.Steps.flip;

import dev.kfp4j.annotations.Pipeline;

final class BadLabel {
    @Pipeline
    static void flow() {
        task(() -> flip()).podLabel("my label", "a value!").run();
        // ERROR KFP4J-248 col 37: "my label" is not a valid key for a label or annotation | use at most 63 letters and digits, with dashes, underscores or dots between them; a domain and a slash may precede them, as in "example.com/team"
    }
}
