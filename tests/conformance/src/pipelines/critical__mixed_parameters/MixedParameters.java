// SPDX-License-Identifier: Apache-2.0
import static dev.kfp4j.dsl.Kfp.task;

import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;

final class MixedParameters {
    @Component(cache = false)
    static int coreComp() {
        return 1;
    }

    @Component(cache = false)
    static void crustComp(int x, int y) {
        System.out.println(x + y);
    }

    @Pipeline
    static int core() {
        return coreComp();
    }

    @Pipeline
    static int mantle() {
        return task(() -> core()).cache(false).run();
    }

    @Pipeline
    static void mixedParametersPipeline() {
        var fromMantle = task(() -> mantle()).cache(false).run();
        crustComp(2, fromMantle);
    }
}
