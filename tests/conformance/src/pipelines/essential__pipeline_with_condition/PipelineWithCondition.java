// SPDX-License-Identifier: Apache-2.0
import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Default;
import dev.kfp4j.annotations.Pipeline;
import java.util.concurrent.ThreadLocalRandom;

final class PipelineWithCondition {
    @Component(cache = false)
    static String flipCoinOp() {
        return ThreadLocalRandom.current().nextBoolean() ? "heads" : "tails";
    }

    @Component
    static void printOp(String msg) {
        System.out.println(msg);
    }

    @Pipeline
    static void singleConditionPipeline(@Default("condition test") String text) {
        var first = flipCoinOp();
        printOp(first);
        if (first.equals("heads")) {
            printOp(flipCoinOp());
            printOp(text);
        }
    }
}
