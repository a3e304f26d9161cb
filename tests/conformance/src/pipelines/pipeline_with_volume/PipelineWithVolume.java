// SPDX-License-Identifier: Apache-2.0
import static dev.kfp4j.annotations.kubernetes.AccessMode.READ_WRITE_ONCE;
import static dev.kfp4j.dsl.Kfp.createVolume;
import static dev.kfp4j.dsl.Kfp.deleteVolume;
import static dev.kfp4j.dsl.Kfp.task;

import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.dsl.kubernetes.VolumeClaim;

final class PipelineWithVolume {
    @Component
    static String producer() {
        return "made";
    }

    @Component
    static String consumer() {
        return "read";
    }

    @Pipeline(name = "pipeline-with-volume")
    static void pipeline() {
        var claim = createVolume(VolumeClaim.of("5Mi", READ_WRITE_ONCE)
                .nameSuffix("-my-pvc")
                .storageClass("standard"));
        var made = task(() -> producer()).mountVolume(claim, "/data").run();
        var read = task(() -> consumer()).mountVolume(claim, "/data").after(made).run();
        task(() -> deleteVolume(claim)).after(read).run();
    }
}
