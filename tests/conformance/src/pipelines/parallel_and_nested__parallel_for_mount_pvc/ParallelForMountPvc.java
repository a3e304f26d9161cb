// SPDX-License-Identifier: Apache-2.0
import static dev.kfp4j.annotations.kubernetes.AccessMode.READ_WRITE_ONCE;
import static dev.kfp4j.dsl.Kfp.createVolume;
import static dev.kfp4j.dsl.Kfp.task;

import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Default;
import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.dsl.kubernetes.VolumeClaim;
import java.util.List;

final class ParallelForMountPvc {
    @Component
    static String exampleComponent(String item) {
        return item;
    }

    @Pipeline(name = "pipeline-parallel-for-mount-pvc")
    static void pipeline(@Default("test-pvc") String myPvcNameSuffix) {
        var claim = createVolume(VolumeClaim.of("5Mi", READ_WRITE_ONCE)
                .nameSuffix("-my-pvc")
                .storageClass("standard"));
        for (var item : List.of("a")) {
            task(() -> exampleComponent(item)).mountVolume(claim, "/data").run();
        }
    }
}
