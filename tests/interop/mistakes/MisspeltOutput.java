// SPDX-License-Identifier: Apache-2.0
package twins;

import static twins.Steps.note;
import static twins.Steps.split;

import dev.kfp4j.annotations.Pipeline;

final class MisspeltOutput {
    @Pipeline
    static void flow() {
        note(split("a").lfet(), null, false);
        // JAVAC col 24: cannot find symbol
    }
}
