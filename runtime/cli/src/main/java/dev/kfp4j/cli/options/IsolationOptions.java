// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.cli.options;

import dev.kfp4j.local.LocalEngine;
import dev.kfp4j.local.settings.Isolation;
import dev.kfp4j.local.settings.Budget;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What separates the steps of a run, what they may use, and what they are given beside their inputs. */
public final class IsolationOptions {

    @Option(
            names = "--isolation",
            paramLabel = "KIND",
            description = "What separates the steps: ${COMPLETION-CANDIDATES}. Default: PROCESS, or as it was in a run"
                    + " that goes on.")
    private @Nullable Isolation isolation;

    @Option(
            names = "--container-engine",
            paramLabel = "PROGRAM",
            description = "What runs containers. Default: podman or docker, which of them is there.")
    private @Nullable String containerEngine;

    @Option(
            names = "--container-arg",
            paramLabel = "ARG",
            description = "An argument of the container engine's run, such as --network=none; may be repeated.")
    private List<String> containerArguments = new ArrayList<>();

    @Option(
            names = "--cpus",
            paramLabel = "N",
            description = "How many CPUs the steps that run at a time may ask for. Default: those of this machine.")
    private @Nullable String cpus;

    @Option(
            names = "--memory",
            paramLabel = "N",
            description = "How much memory they may ask for, such as 8Gi. Default: that of this machine.")
    private @Nullable String memory;

    @Option(
            names = "--secrets",
            paramLabel = "FILE",
            description =
                    "What secrets and config maps are on this machine. Default: secrets.yaml in the store's folder.")
    private @Nullable Path secrets;

    /**
     * Sets an engine up as was asked for; returns it.
     *
     * @param otherwise the isolation if none was asked for
     */
    public LocalEngine.Builder apply(LocalEngine.Builder engine, Isolation otherwise) {
        try {
            engine.budget(Budget.ofMachine().with(Optional.ofNullable(cpus), Optional.ofNullable(memory)));
        } catch (IllegalArgumentException e) {
            throw new UserError(String.valueOf(e.getMessage()));
        }
        engine.isolation(isolation == null ? otherwise : isolation).containerArguments(containerArguments);
        if (secrets != null) {
            engine.secrets(secrets);
        }
        return containerEngine == null ? engine : engine.containerEngine(containerEngine);
    }
}
