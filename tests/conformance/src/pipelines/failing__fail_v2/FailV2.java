// SPDX-License-Identifier: Apache-2.0
import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;

final class FailV2 {
    @Component
    static void fail() {
        throw new IllegalStateException("this step fails always");
    }

    @Pipeline
    static void failPipeline() {
        fail();
    }
}
