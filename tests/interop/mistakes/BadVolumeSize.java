// SPDX-License-Identifier: Apache-2.0
package twins;

import static dev.kfp4j.dsl.Kfp.createVolume;

import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.annotations.kubernetes.AccessMode;
import dev.kfp4j.dsl.kubernetes.VolumeClaim;

final class BadVolumeSize {
    @Pipeline
    static void flow() {
        createVolume(VolumeClaim.of("much", AccessMode.READ_WRITE_ONCE));
        // ERROR KFP4J-132 col 36: "much" is not a valid size of a volume | write a number of bytes, such as "10Gi" or "500M"
    }
}
