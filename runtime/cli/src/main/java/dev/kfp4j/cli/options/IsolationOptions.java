// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.cli.options;

import dev.kfp4j.local.LocalEngine;
import dev.kfp4j.local.settings.Budget;
import dev.kfp4j.local.settings.Isolation;
import dev.kfp4j.local.settings.RunSettings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The isolation of steps, their resources and their secrets. */
public final class IsolationOptions {

    @Option(
            names = "--isolation",
            paramLabel = "KIND",
            description =
                    "How steps are isolated: ${COMPLETION-CANDIDATES}. Default: the isolation of the recorded run,"
                            + " or else PROCESS.")
    private @Nullable Isolation isolation;

    @Option(
            names = "--container-engine",
            paramLabel = "PROGRAM",
            description = "The program that runs containers. Default: podman or docker, whichever is installed.")
    private @Nullable String containerEngine;

    @Option(
            names = "--container-arg",
            paramLabel = "ARG",
            description = "An additional argument of the container engine's run command, such as --network=none. May be"
                    + " repeated.")
    private List<String> containerArguments = new ArrayList<>();

    @Option(
            names = "--cpus",
            paramLabel = "N",
            description = "The CPUs that concurrent steps may request in total. Default: the CPUs of this machine.")
    private @Nullable String cpus;

    @Option(
            names = "--memory",
            paramLabel = "N",
            description = "The memory that concurrent steps may request in total, such as 8Gi. Default: the memory of"
                    + " this machine.")
    private @Nullable String memory;

    @Option(
            names = "--secrets",
            paramLabel = "FILE",
            description =
                    "The file with the secrets and config maps of this machine. Default: secrets.yaml in the store.")
    private @Nullable Path secrets;

    /**
     * Configures an engine; returns it. What is not given stays as it is.
     *
     * @throws UserError if an option has an invalid value
     */
    public LocalEngine.Builder apply(LocalEngine.Builder engine) {
        try {
            engine.budget(Budget.ofMachine().with(Optional.ofNullable(cpus), Optional.ofNullable(memory)));
        } catch (IllegalArgumentException e) {
            throw new UserError(String.valueOf(e.getMessage()));
        }
        if (isolation != null) {
            engine.isolation(isolation);
        }
        if (!containerArguments.isEmpty()) {
            engine.containerArguments(containerArguments);
        }
        if (secrets != null) {
            engine.secrets(secrets);
        }
        return containerEngine == null ? engine : engine.containerEngine(containerEngine);
    }

    /** A line for users if a run had container arguments that the store does not keep, and none are given now. */
    public Optional<String> notice(RunSettings earlier) {
        return earlier.isComplete() || !containerArguments.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        "the run also had --container-arg options that set variables; their values are not kept, so"
                                + " repeat all --container-arg options if the step needs them");
    }
}
