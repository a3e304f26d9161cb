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
 * Makes the runners of an engine.
 *
 * @param isolation the selected isolation
 * @param java the {@code java} program
 * @param classPath the class path of the steps
 * @param jvmOptions further options of the steps' JVMs
 * @param containerEngine the program that runs containers; empty: podman or docker, whichever exists
 * @param containerArguments further arguments of its {@code run}
 */
public record RunnerFactory(
        Isolation isolation,
        Path java,
        ClassPath classPath,
        List<String> jvmOptions,
        Optional<String> containerEngine,
        List<String> containerArguments) {

    /** The time that a step has to stop before it is killed. */
    private static final Duration GRACE = Duration.ofSeconds(2);

    public RunnerFactory {
        jvmOptions = List.copyOf(jvmOptions);
        containerArguments = List.copyOf(containerArguments);
    }

    public IsolatedRunner make() {
        long logLimit = BoundedLog.DEFAULT_LIMIT;
        var containers = new ContainerLookup(containerEngine, containerArguments, logLimit, GRACE);
        return new IsolatedRunner(
                isolation,
                new JvmStepRunner(classPath, logLimit, GRACE),
                new ProcessStepRunner(java, classPath, jvmOptions, containers.watchdog(), logLimit, GRACE),
                containers);
    }
}
