// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.runtime;

import dev.kfp4j.artifacts.Model;
import java.nio.file.Files;
import java.util.concurrent.CountDownLatch;

/** The component of {@link OddStep}. */
final class OddComponent {
    private OddComponent() {}

    static Model behave(String how) throws Exception {
        Model model = Model.create();
        Files.writeString(model.path(), "half");
        switch (how) {
            case "throw" -> throw new IllegalStateException("as told");
            case "wrap" -> wrap();
            case "overflow" -> overflow(0);
            case "exit" -> System.exit(7);
            case "linger" -> new Thread(OddComponent::waitForever).start();
            case "hang" -> {
                System.out.println("waits");
                waitForever();
            }
            default -> System.out.println("hears " + how);
        }
        return model;
    }

    private static void wrap() throws Exception {
        try {
            behave("throw");
        } catch (IllegalStateException e) {
            var outer = new IllegalStateException("outer", e);
            outer.addSuppressed(new IllegalArgumentException("beside"));
            throw outer;
        }
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
