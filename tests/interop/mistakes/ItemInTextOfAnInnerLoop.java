// SPDX-License-Identifier: Apache-2.0
package twins;

import static twins.Steps.note;

import dev.kfp4j.annotations.Pipeline;
import java.util.List;

final class ItemInTextOfAnInnerLoop {
    @Pipeline
    static void flow(List<String> names, List<Integer> counts) {
        for (var name : names) {
            for (var count : counts) {
                note(name + " " + count, null, false);
            }
        }
    }
}
