// SPDX-License-Identifier: Apache-2.0
package twins;

import static twins.Steps.flip;

import dev.kfp4j.annotations.Pipeline;

final class BadPipelineName {
    @Pipeline(name = "Übung 1!")
    // ERROR KFP4J-205 col 22: "Übung 1!" cannot be the name of a pipeline | use lower-case letters, digits and single dashes between them, at most 128 characters
    static void flow() {
        flip();
    }
}
