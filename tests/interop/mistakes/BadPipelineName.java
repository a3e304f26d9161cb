// SPDX-License-Identifier: Apache-2.0
package twins;

import static twins.Steps.flip;

import dev.kfp4j.annotations.Pipeline;

final class BadPipelineName {
    @Pipeline(name = "Übung 1!")
    // ERROR KFP4J-205 col 22: "Übung 1!" is not a valid name for a pipeline | use lower-case letters and digits, separated by single dashes, at most 128 characters
    static void flow() {
        flip();
    }
}
