// SPDX-License-Identifier: Apache-2.0
package twins;

import static dev.kfp4j.dsl.Kfp.task;
import static twins.Steps.flip;

import dev.kfp4j.annotations.Pipeline;

final class BadLabel {
    @Pipeline
    static void flow() {
        task(() -> flip()).podLabel("my label", "a value!").run();
        // ERROR KFP4J-248 col 37: "my label" cannot be the key of a label or an annotation | use at most 63 letters, digits, and dashes, underscores or dots between them, after a domain and a slash or without, such as "example.com/team"
    }
}
