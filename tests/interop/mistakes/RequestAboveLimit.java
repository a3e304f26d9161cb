// SPDX-License-Identifier: Apache-2.0
package twins;

import static dev.kfp4j.dsl.Kfp.task;
import static twins.Steps.flip;

import dev.kfp4j.annotations.Pipeline;

final class RequestAboveLimit {
    @Pipeline
    static void flow() {
        task(() -> flip()).cpu("1").cpuRequest("2").memory("1Gi").memoryRequest("2Gi").run();
        // ERROR KFP4J-133 col 48: the CPU request "2" exceeds the limit "1" | lower the request or raise the limit
        // ERROR KFP4J-133 col 81: the memory request "2Gi" exceeds the limit "1Gi" | lower the request or raise the limit
    }
}
