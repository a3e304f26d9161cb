// SPDX-License-Identifier: Apache-2.0
package twins;

import static dev.kfp4j.dsl.Kfp.createVolume;

import dev.kfp4j.annotations.Pipeline;

final class BadAccessMode {
    @Pipeline
    static void flow() {
        createVolume("data", "1Gi", "ReadWrite");
    }
}
