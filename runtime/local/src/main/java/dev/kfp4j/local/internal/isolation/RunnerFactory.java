// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.isolation;

import dev.kfp4j.local.internal.runner.jvm.JvmStepRunner;
import dev.kfp4j.local.internal.runner.logs.BoundedLog;
import dev.kfp4j.local.internal.runner.process.ProcessStepRunner;
import dev.kfp4j.local.internal.runner.step.ClassPath;
import dev.kfp4j.local.settings.Isolation;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What the runners of an engine are made of.
 *
 * @param isolation what was asked for
 * @param java the {@code java} program
 * @param classPath what steps are started with
 * @param jvmOptions further options of the steps' JVMs
 * @param containerEngine the program that runs containers; empty: podman or docker, which of them is there
 * @param containerArguments further arguments of its {@code run}
 * @param grace how long a step may take to stop when asked to
 */
public record RunnerFactory(
        Isolation isolation,
        Path java,
        ClassPath classPath,
        List<String> jvmOptions,
        Optional<String> containerEngine,
        List<String> containerArguments,
        Duration grace) {
    /** Copies the lists. */
    public RunnerFactory {
        jvmOptions = List.copyOf(jvmOptions);
        containerArguments = List.copyOf(containerArguments);
    }

    /** Makes them. */
    public IsolatedRunner make() {
        long logLimit = BoundedLog.DEFAULT_LIMIT;
        var containers = new ContainerLookup(containerEngine, containerArguments, logLimit, grace);
        return new IsolatedRunner(
                isolation,
                new JvmStepRunner(classPath, logLimit, grace),
                new ProcessStepRunner(java, classPath, jvmOptions, containers.watchdog(), logLimit, grace),
                containers);
    }
}
