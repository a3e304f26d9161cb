// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.runtime;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;

/** Runs a generated entrypoint in this JVM; it stands in the launcher's package because a launcher ends the JVM. */
public final class StepRunner {

    private StepRunner() {}

    /**
     * How a step ended.
     *
     * @param status its exit status
     * @param out what it printed
     * @param err what it complained about
     */
    public record Ending(int status, String out, String err) {}

    /** Makes the entrypoint and runs it. */
    public static Ending run(Class<?> entrypoint, String... args) {
        try {
            var step = (Step) entrypoint.getConstructor().newInstance();
            var out = new ByteArrayOutputStream();
            var err = new ByteArrayOutputStream();
            int status =
                    StepLauncher.run(step, args, new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
            return new Ending(status, out.toString(UTF_8), err.toString(UTF_8));
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("not an entrypoint: " + entrypoint, e);
        }
    }
}
