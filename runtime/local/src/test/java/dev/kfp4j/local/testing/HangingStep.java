// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.testing;

import dev.kfp4j.manifest.ContainerLayout;
import dev.kfp4j.manifest.ExecutorSpec;
import dev.kfp4j.runtime.Step;
import dev.kfp4j.runtime.StepInputs;
import dev.kfp4j.runtime.StepLauncher;
import dev.kfp4j.runtime.StepOutputs;
import dev.kfp4j.runtime.StepSignature;
import dev.kfp4j.runtime.ValueType;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A step made as generated ones are, which hangs and leaves the ids of its processes in the file that its script names.
 */
public final class HangingStep implements Step {

    public static void main(String[] args) {
        StepLauncher.main(new HangingStep(), args);
    }

    /** What a manifest says of it. */
    public static ExecutorSpec.Container container() {
        return new ExecutorSpec.Container(
                "test/image",
                ContainerLayout.command(HangingStep.class.getName()),
                ContainerLayout.args(),
                List.of(),
                Optional.empty());
    }

    @Override
    public StepSignature signature() {
        return StepSignature.of("hang", "")
                .parameter("script", "--script", ValueType.LIST, false, null, "")
                .build();
    }

    @Override
    public void run(StepInputs in, StepOutputs out) throws Exception {
        String pids = in.value("script").elements().get(0).elements().get(0).string();
        in.check();
        if (System.in.read() >= 0) {
            throw new IllegalStateException("the standard input has something to say");
        }
        Processes.hang(Path.of(pids));
    }
}
