// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.schedule;

import dev.kfp4j.local.internal.folder.TaskFolder;
import dev.kfp4j.local.internal.kubernetes.Provision;
import dev.kfp4j.local.internal.memo.StepCall;
import dev.kfp4j.local.internal.runner.step.StepMount;
import dev.kfp4j.local.internal.runner.step.StepRequest;
import dev.kfp4j.local.internal.values.DynamicContainer;
import dev.kfp4j.local.internal.values.LauncherInput;
import dev.kfp4j.local.internal.values.StepPlaces;
import dev.kfp4j.local.internal.values.ValueException;
import dev.kfp4j.local.internal.values.WorkspaceFolder;
import dev.kfp4j.manifest.ExecutorSpec.Container;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/** Prepares an attempt of a step: its folder, its executor input, its environment and its mounts. */
final class AttemptPreparation {

    private final StepCall call;
    private final TaskFolder folder;
    private final Provision provision;

    AttemptPreparation(StepCall call, TaskFolder folder, Provision provision) {
        this.call = call;
        this.folder = folder;
        this.provision = provision;
    }

    /**
     * Prepares it.
     *
     * @param number 1 for the first attempt
     * @param debugPort the port on which the step waits for a debugger, if it does
     * @throws IOException if the folder cannot be written
     * @throws ValueException if the step needs a value or a volume that does not exist
     */
    StepRequest prepare(int number, OptionalInt debugPort) throws IOException, ValueException {
        StepPlaces places = folder.prepare(number, call.task().component().outputs());
        Path workspace = WorkspaceFolder.of(call.run().folder());
        Optional<Path> shared = Files.isDirectory(workspace) ? Optional.of(workspace) : Optional.empty();
        var input = new LauncherInput(call.inputs(), call.task().component().outputs(), places, shared);
        Container container = DynamicContainer.of(call.step().container(), call.inputs());
        input.check(container);
        folder.writeInput(input.json());
        var environment = new TreeMap<String, String>();
        container.env().forEach(variable -> environment.put(variable.name(), variable.value()));
        call.step().retry().ifPresent(retry -> environment.put("KFP_RETRY_INDEX", Integer.toString(number - 1)));
        environment.putAll(provision.environment());
        List<StepMount> mounts = new ArrayList<>(provision.mounts());
        shared.ifPresent(path -> mounts.add(new StepMount(path, WorkspaceFolder.TARGET, false)));
        return new StepRequest(
                call.run(),
                call.path(),
                number,
                container,
                input,
                environment,
                folder.path(),
                folder.log(),
                mounts,
                provision.secrets(),
                debugPort);
    }
}
