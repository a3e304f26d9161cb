// SPDX-License-Identifier: Apache-2.0
package twins;

import static dev.kfp4j.dsl.Kfp.createVolume;
// JAVAC col 1: cannot find symbol

import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.annotations.kubernetes.AccessMode;
// JAVAC col 40: package dev.kfp4j.annotations.kubernetes does not exist
import dev.kfp4j.dsl.kubernetes.VolumeClaim;
// JAVAC col 32: package dev.kfp4j.dsl.kubernetes does not exist

final class BadVolumeSize {
    @Pipeline
    static void flow() {
        createVolume(VolumeClaim.of("much", AccessMode.READ_WRITE_ONCE));
        // JAVAC col 45: cannot find symbol
        // JAVAC col 22: cannot find symbol
    }
}
