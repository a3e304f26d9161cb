// SPDX-License-Identifier: Apache-2.0
package twins;

import static twins.Steps.clean;
import static twins.Steps.flip;

import dev.kfp4j.annotations.Pipeline;

final class ExitHandlersNested {
    @Pipeline
    static void flow() {
        try {
            try {
                flip();
            } finally {
                clean("inner");
            }
        } finally {
            clean("outer");
        }
    }
}
