// SPDX-License-Identifier: Apache-2.0
package twins;

import static twins.Steps.number;
import static twins.Steps.words;

import dev.kfp4j.annotations.Pipeline;

final class LengthOfAList {
    @Pipeline
    static void flow() {
        number(words(2).size());
    }
}
