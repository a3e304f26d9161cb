// SPDX-License-Identifier: Apache-2.0
package twins;

import static twins.Steps.say;

import dev.kfp4j.annotations.Pipeline;

final class MissingInput {
    @Pipeline
    static void flow() {
        say();
        // JAVAC col 9: method say in class twins.Steps cannot be applied to given types;
    }
}
