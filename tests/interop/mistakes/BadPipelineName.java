// SPDX-License-Identifier: Apache-2.0
package twins;

import static twins.Steps.flip;

import dev.kfp4j.annotations.Pipeline;

final class BadPipelineName {
    @Pipeline(name = "Übung 1!")
    static void flow() {
        flip();
    }
}
