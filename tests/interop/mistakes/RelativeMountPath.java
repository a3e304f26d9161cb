// SPDX-License-Identifier: Apache-2.0
package twins;

import static dev.kfp4j.dsl.Kfp.task;
import static twins.Steps.flip;

import dev.kfp4j.annotations.Pipeline;

final class RelativeMountPath {
    @Pipeline
    static void flow() {
        task(() -> flip()).secretVolume("keys", "keys").run();
        // ERROR KFP4J-245 col 49: "keys" is not a valid mount path | write an absolute path without ".." and ":", such as "/data"
    }
}
