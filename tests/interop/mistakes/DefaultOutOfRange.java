// SPDX-License-Identifier: Apache-2.0
package twins;

import static twins.Steps.note;

import dev.kfp4j.annotations.Default;
import dev.kfp4j.annotations.Pipeline;

final class DefaultOutOfRange {
    @Pipeline
    static void flow(@Default("9007199254740993") long n) {
        note("" + n, null, false);
    }
}
