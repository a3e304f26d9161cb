// SPDX-License-Identifier: Apache-2.0
package twins;

import static twins.Steps.joinWords;

import dev.kfp4j.annotations.Pipeline;
import java.util.List;

final class RunTimeValueInAList {
    @Pipeline
    static void flow(String text) {
        joinWords(List.of("a", text));
    }
}
