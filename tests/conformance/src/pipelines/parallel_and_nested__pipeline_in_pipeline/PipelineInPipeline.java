// SPDX-License-Identifier: Apache-2.0
import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;

final class PipelineInPipeline {
    @Component
    static String printOp1(String msg) {
        System.out.println(msg);
        return msg;
    }

    @Component
    static void printOp2(String msg) {
        System.out.println(msg);
    }

    @Pipeline
    static void innerPipeline(String msg) {
        printOp2(printOp1(msg));
    }

    @Pipeline
    static void pipelineInPipeline() {
        printOp1("Hello");
        innerPipeline("world");
    }
}
