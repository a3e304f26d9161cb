// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.isolation;

import dev.kfp4j.local.internal.runner.container.ContainerEngine;
import dev.kfp4j.local.internal.runner.container.ContainerStepRunner;
import dev.kfp4j.local.internal.runner.watch.Watchdog;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks for the container engine when the first step needs one: most runs need none, and the search takes time. */
final class ContainerLookup {

    private final Optional<String> program;
    private final List<String> arguments;
    private final long logLimit;
    private final Duration grace;
    private final Watchdog watchdog = new Watchdog(this::programInUse);
    private boolean searched;
    private @Nullable ContainerEngine engine;
    private @Nullable ContainerStepRunner runner;

    ContainerLookup(Optional<String> program, List<String> arguments, long logLimit, Duration grace) {
        this.program = program;
        this.arguments = arguments;
        this.logLimit = logLimit;
        this.grace = grace;
    }

    Watchdog watchdog() {
        return watchdog;
    }

    /** The runner of containers; empty if this machine has no container engine. */
    synchronized Optional<ContainerStepRunner> runner() {
        if (!searched) {
            searched = true;
            ContainerEngine.find(program, arguments).ifPresent(found -> {
                engine = found;
                runner = new ContainerStepRunner(found, watchdog, logLimit, grace);
            });
        }
        return Optional.ofNullable(runner);
    }

    /** The remedy if there is none, for messages. */
    String remedy() {
        return program.map(name -> "\"" + name + "\" does not exist or does not respond")
                .orElse("neither podman nor docker responds on this machine; install one of them, or name another"
                        + " program with --container-engine");
    }

    private synchronized String programInUse() {
        return engine == null ? "" : engine.program();
    }
}
