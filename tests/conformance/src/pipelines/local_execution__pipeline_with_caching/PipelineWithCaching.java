// SPDX-License-Identifier: Apache-2.0
import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Default;
import dev.kfp4j.annotations.Pipeline;

final class PipelineWithCaching {
    @Component
    static int addOne(int x) {
        return x + 1;
    }

    @Pipeline
    static int pipelineWithCaching(@Default("1") int x) {
        return addOne(x);
    }
}
