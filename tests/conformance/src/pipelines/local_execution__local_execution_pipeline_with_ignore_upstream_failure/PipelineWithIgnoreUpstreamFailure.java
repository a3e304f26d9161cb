// SPDX-License-Identifier: Apache-2.0
import static dev.kfp4j.dsl.Kfp.task;

import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;

final class PipelineWithIgnoreUpstreamFailure {
    @Component
    static String failAlways() {
        throw new IllegalStateException("always");
    }

    @Component
    static String writeMarker(String markerPath) {
        return markerPath;
    }

    @Pipeline
    static void pipelineWithIgnoreUpstreamFailure(String markerPath) {
        var failed = failAlways();
        task(() -> writeMarker(markerPath))
                .after(failed)
                .ignoreUpstreamFailure()
                .run();
    }
}
