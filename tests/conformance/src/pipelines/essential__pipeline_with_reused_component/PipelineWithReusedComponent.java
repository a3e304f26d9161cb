// SPDX-License-Identifier: Apache-2.0
import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Default;
import dev.kfp4j.annotations.Pipeline;

final class PipelineWithReusedComponent {
    @Component
    static int addNumbers(int a, int b) {
        return a + b;
    }

    @Pipeline
    static void pipelineWithReusedComponent(@Default("2") int a, @Default("5") int b) {
        var first = addNumbers(a, 3);
        var second = addNumbers(first, b);
        addNumbers(second, 7);
    }
}
