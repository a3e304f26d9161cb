// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.runtime;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The outcome of a step in this JVM. */
record Outcome(int status, String out, String err) {

    /** A component's body. */
    @FunctionalInterface
    interface Body {
        void run(StepInputs in, StepOutputs out) throws Exception;
    }

    static Outcome of(Step step, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = StepLauncher.run(
                step,
                args,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Outcome(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    static Step step(StepSignature.Builder signature, Body body) {
        StepSignature built = signature.build();
        return new Step() {
            @Override
            public StepSignature signature() {
                return built;
            }

            @Override
            public void run(StepInputs in, StepOutputs out) throws Exception {
                body.run(in, out);
            }
        };
    }

    List<String> errorLines() {
        return err.lines().toList();
    }

    List<String> outLines() {
        return out.lines().toList();
    }
}
