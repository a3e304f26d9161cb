// SPDX-License-Identifier: Apache-2.0
import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Name;
import dev.kfp4j.annotations.Pipeline;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

final class RollDie {
    @Component
    static String flipThreeSidedDie() {
        return List.of("heads", "tails", "draw").get(ThreadLocalRandom.current().nextInt(3));
    }

    @Component
    static String printAndReturn(String text) {
        System.out.println(text);
        return text;
    }

    @Component
    @Name("output_key")
    static String specialPrintAndReturn(String text) {
        System.out.println("Got the special state: " + text);
        return text;
    }

    @Pipeline
    static String rollDiePipeline() {
        return switch (flipThreeSidedDie()) {
            case "heads" -> printAndReturn("Got heads!");
            case "tails" -> printAndReturn("Got tails!");
            default -> specialPrintAndReturn("Draw!");
        };
    }

    @Pipeline
    static String outerPipeline() {
        return printAndReturn(rollDiePipeline());
    }
}
