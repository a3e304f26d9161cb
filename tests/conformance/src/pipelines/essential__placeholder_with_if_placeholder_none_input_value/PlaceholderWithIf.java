// SPDX-License-Identifier: Apache-2.0
import dev.kfp4j.annotations.ContainerComponent;
import dev.kfp4j.annotations.Default;
import dev.kfp4j.annotations.Name;
import dev.kfp4j.annotations.Pipeline;

import org.jspecify.annotations.Nullable;

final class PlaceholderWithIf {
    @ContainerComponent(
            image = "ghcr.io/containerd/busybox",
            command = "echo",
            args = {
                "--arg0",
                "${requiredInput}",
                "${if optionalInput1}",
                "--arg1",
                "${optionalInput1}",
                "${end}",
                "${if optionalInput2}",
                "--arg2",
                "${optionalInput2}",
                "${else}",
                "--arg2",
                "default value",
                "${end}"
            })
    static native void componentWithOptionalInputs(
            String requiredInput,
            @Name("optional_input_1") @Nullable String optionalInput1,
            @Name("optional_input_2") @Nullable String optionalInput2);

    @Pipeline(name = "one-step-pipeline-with-if-placeholder-supply-none")
    static void supplyNone(@Default("input0") String input0) {
        componentWithOptionalInputs(input0, null, null);
    }
}
