// SPDX-License-Identifier: Apache-2.0
import dev.kfp4j.annotations.ContainerComponent;
import dev.kfp4j.annotations.Default;
import dev.kfp4j.annotations.Name;
import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.artifacts.Artifact;

final class ContainerWithPlaceholderInFstring {
    @Name("output_artifact")
    @ContainerComponent(
            image = "registry.access.redhat.com/ubi9/python-311:latest",
            command = {"my_program", "prefix-${text1}", "${output.uri}/0"})
    static native Artifact containerWithPlaceholderInFstring(@Default("text!") String text1);

    @Name("output_artifact")
    @Pipeline(name = "container-with-placeholder-in-fstring")
    static Artifact once(@Default("text!") String text1) {
        return containerWithPlaceholderInFstring(text1);
    }
}
