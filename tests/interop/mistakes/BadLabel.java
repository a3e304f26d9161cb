// SPDX-License-Identifier: Apache-2.0
package twins;

import static dev.kfp4j.dsl.Kfp.task;
import static twins.Steps.flip;

import dev.kfp4j.annotations.Pipeline;

final class BadLabel {
    @Pipeline
    static void flow() {
        task(() -> flip()).podLabel("my label", "a value!").run();
        // JAVAC col 27: cannot find symbol
    }
}
