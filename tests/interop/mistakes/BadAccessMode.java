// SPDX-License-Identifier: Apache-2.0
package twins;

import static dev.kfp4j.dsl.Kfp.createVolume;

import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.annotations.kubernetes.AccessMode;
import dev.kfp4j.dsl.kubernetes.VolumeClaim;

final class BadAccessMode {
    @Pipeline
    static void flow() {
        createVolume(VolumeClaim.of("1Gi", AccessMode.READ_WRITE));
        // JAVAC col 54: cannot find symbol
    }
}
