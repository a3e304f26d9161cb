// SPDX-License-Identifier: Apache-2.0
package twins;

import static dev.kfp4j.dsl.Kfp.task;
import static twins.Steps.flip;

import dev.kfp4j.annotations.Pipeline;

final class BadImage {
    @Pipeline
    static void flow() {
        task(() -> flip()).image("Not An Image").run();
        // ERROR KFP4J-138 col 34: "Not An Image" is not a valid container image | write a reference such as "ghcr.io/acme/steps:1.2" or "steps@sha256:..."
    }
}
