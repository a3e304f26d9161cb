// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.runtime;

import dev.kfp4j.artifacts.Model;
import java.nio.file.Files;
import java.util.concurrent.CountDownLatch;

/** An entrypoint that behaves as it is told. */
final class OddStep implements Step {

    public static void main(String[] args) {
        StepLauncher.main(new OddStep(), args);
    }

    @Override
    public StepSignature signature() {
        return StepSignature.of("odd", "")
                .parameter("how", "--how", ValueType.STRING, false, null, "")
                .outputArtifact("model", "--model", "system.Model", "0.0.1", "")
                .outputParameter("said", "--said", ValueType.STRING, "")
                .build();
    }

    @Override
    public void run(StepInputs in, StepOutputs out) throws Exception {
        String how = in.value("how").string();
        in.check();
        Model model = Model.create();
        Files.writeString(model.path(), "half");
        switch (how) {
            case "throw" -> throw new IllegalStateException("as told");
            case "overflow" -> overflow(0);
            case "exit" -> System.exit(7);
            case "linger" -> new Thread(OddStep::waitForever).start();
            default -> System.out.println("hears " + how);
        }
        out.artifact("model", model);
        out.parameter("said", how);
    }

    @SuppressWarnings("InfiniteRecursion")
    private static int overflow(int depth) {
        return overflow(depth + 1) + 1;
    }

    private static void waitForever() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
