// SPDX-License-Identifier: Apache-2.0
package twins;

import static twins.Steps.joinWords;

import dev.kfp4j.annotations.Pipeline;
import java.util.List;

final class RunTimeValueInAList {
    @Pipeline
    static void flow(String text) {
        joinWords(List.of("a", text));
        // ERROR KFP4J-321 col 32: "text" exists only when the pipeline runs, so it cannot be part of a constant list | pass it as a separate input, and put the parts together inside the component
    }
}
