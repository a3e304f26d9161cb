// SPDX-License-Identifier: Apache-2.0
package twins;

import static dev.kfp4j.dsl.Kfp.task;
import static twins.Steps.flip;

import dev.kfp4j.annotations.Pipeline;

final class BadPullPolicy {
    @Pipeline
    static void flow() {
        task(() -> flip()).imagePullPolicy("Sometimes").run();
        // JAVAC col 44: incompatible types: java.lang.String cannot be converted to dev.kfp4j.annotations.kubernetes.PullPolicy
    }
}
