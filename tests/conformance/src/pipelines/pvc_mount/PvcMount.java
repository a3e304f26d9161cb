// SPDX-License-Identifier: Apache-2.0
import static dev.kfp4j.dsl.Kfp.task;

import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;

final class PvcMount {
    @Component
    static String producer() {
        return "made";
    }

    @Component
    static void consumer() {}

    @Pipeline(name = "pvc-mount-pipeline")
    static void pipeline(String pvcName) {
        var made = task(() -> producer()).mountVolume(pvcName, "/data").run();
        task(() -> consumer()).mountVolume(pvcName, "/data").after(made).run();
    }
}
