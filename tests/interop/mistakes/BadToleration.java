// SPDX-License-Identifier: Apache-2.0
package twins;

import static dev.kfp4j.dsl.Kfp.task;
import static twins.Steps.flip;

import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.dsl.kubernetes.Toleration;

final class BadToleration {
    @Pipeline
    static void flow() {
        task(() -> flip()).toleration(Toleration.is("gpu", "yes")).run();
        // JAVAC col 49: cannot find symbol
    }
}
