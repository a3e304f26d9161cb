// SPDX-License-Identifier: Apache-2.0
package twins;

import static twins.Steps.number;

import dev.kfp4j.annotations.Pipeline;

final class LoopOverNoList {
    @Pipeline
    static void flow(int n) {
        for (var item : n) {
        // JAVAC col 25: for-each not applicable to expression type
            number(item);
        }
    }
}
