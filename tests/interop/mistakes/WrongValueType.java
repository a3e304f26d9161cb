// SPDX-License-Identifier: Apache-2.0
package twins;

import static twins.Steps.useOptions;

import dev.kfp4j.annotations.Pipeline;
import java.util.Map;

final class WrongValueType {
    @Pipeline
    static void flow(Map<String, Integer> given) {
        useOptions(given);
        // JAVAC col 20: incompatible types: java.util.Map<java.lang.String,java.lang.Integer> cannot be converted to java.util.Map<java.lang.String,java.lang.String>
    }
}
