// SPDX-License-Identifier: Apache-2.0
import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import java.util.concurrent.ThreadLocalRandom;

final class FlipCoin {
    @Component
    static String flipCoin() {
        return ThreadLocalRandom.current().nextBoolean() ? "heads" : "tails";
    }

    @Component
    static String printAndReturn(String text) {
        System.out.println(text);
        return text;
    }

    @Pipeline
    static String flipCoinPipeline() {
        String said;
        if (flipCoin().equals("heads")) {
            said = printAndReturn("Got heads!");
        } else {
            said = printAndReturn("Got tails!");
        }
        printAndReturn(said);
        return said;
    }
}
