// SPDX-License-Identifier: Apache-2.0
import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import java.util.concurrent.ThreadLocalRandom;

final class NestedConditions {
    @Component
    static String flipCoinOp() {
        return ThreadLocalRandom.current().nextBoolean() ? "heads" : "tails";
    }

    @Component
    static void printOp(String msg) {
        System.out.println(msg);
    }

    @Pipeline
    static void nestedConditionsPipeline() {
        var first = flipCoinOp();
        printOp(first);
        var second = flipCoinOp();
        printOp(second);
        if (!first.equals("no-such-result")) {
            var third = flipCoinOp();
            printOp(third);
            if (second.equals(third)) {
                printOp(flipCoinOp());
            }
        }
    }
}
