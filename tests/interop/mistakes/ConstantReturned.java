// SPDX-License-Identifier: Apache-2.0
package twins;

import static twins.Steps.number;

import dev.kfp4j.annotations.Pipeline;

final class ConstantReturned {
    @Pipeline
    static int flow() {
        number(1);
        return 2;
    }
}
