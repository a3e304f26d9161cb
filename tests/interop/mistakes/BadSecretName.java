// SPDX-License-Identifier: Apache-2.0
package twins;

import static dev.kfp4j.dsl.Kfp.task;
import static twins.Steps.flip;

import dev.kfp4j.annotations.Pipeline;
import java.util.Map;

final class BadSecretName {
    @Pipeline
    static void flow() {
        task(() -> flip()).secretEnv("My Secret", Map.of("a", "B")).run();
    }
}
