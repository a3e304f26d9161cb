// SPDX-License-Identifier: Apache-2.0
package twins;

import static twins.Steps.number;

import dev.kfp4j.annotations.Pipeline;

final class InputReturned {
    @Pipeline
    static int flow(int n) {
        number(n);
        return n;
    }
}
