// SPDX-License-Identifier: Apache-2.0
package twins;

import static twins.Steps.total;
import static twins.Steps.words;

import dev.kfp4j.annotations.Pipeline;

final class WrongElementType {
    @Pipeline
    static void flow() {
        total(words(2));
    }
}
