// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.isolation;

import dev.kfp4j.local.jvm.JvmStepRunner;
import dev.kfp4j.local.logs.BoundedLog;
import dev.kfp4j.local.process.ProcessStepRunner;
import dev.kfp4j.local.step.ClassPath;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * What the runners of an engine are made of.
 *
 * @param isolation what was asked for
 * @param java the {@code java} program
 * @param classPath what steps are started with
 * @param jvmOptions further options of the steps' JVMs
 * @param grace how long a step may take to stop when asked to
 */
public record Runners(Isolation isolation, Path java, ClassPath classPath, List<String> jvmOptions, Duration grace) {
    /** Copies the list. */
    public Runners {
        jvmOptions = List.copyOf(jvmOptions);
    }

    /** Makes them. */
    public IsolatedRunner make() {
        return new IsolatedRunner(
                isolation,
                new JvmStepRunner(classPath, BoundedLog.DEFAULT_LIMIT, grace),
                new ProcessStepRunner(java, classPath, jvmOptions, grace));
    }
}
