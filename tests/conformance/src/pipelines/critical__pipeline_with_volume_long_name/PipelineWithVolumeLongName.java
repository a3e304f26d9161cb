// SPDX-License-Identifier: Apache-2.0
import static dev.kfp4j.annotations.kubernetes.AccessMode.READ_WRITE_ONCE;
import static dev.kfp4j.dsl.Kfp.createVolume;

import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.dsl.kubernetes.VolumeClaim;

final class PipelineWithVolumeLongName {
    @Component
    static void dummyTask() {}

    @Pipeline(name = "here-is-a-pipeline-very-long-name")
    static void pipeline() {
        createVolume(VolumeClaim.of("1Gi", READ_WRITE_ONCE)
                .nameSuffix("-my-pvc")
                .storageClass("standard"));
        dummyTask();
    }
}
