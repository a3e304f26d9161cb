// SPDX-License-Identifier: Apache-2.0
package twins;

import static dev.kfp4j.dsl.Kfp.task;
import static twins.Steps.flip;

import dev.kfp4j.annotations.Pipeline;

final class BadSecretName {
    @Pipeline
    static void flow() {
        task(() -> flip()).secretEnv("My Secret", "a", "B").run();
        // ERROR KFP4J-243 col 38: "My Secret" is not a valid name for a secret | use lower-case letters and digits, with dashes or dots between them, at most 253 characters
    }
}
