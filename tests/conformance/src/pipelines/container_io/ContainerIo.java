// SPDX-License-Identifier: Apache-2.0
import dev.kfp4j.annotations.ContainerComponent;
import dev.kfp4j.annotations.Pipeline;

final class ContainerIo {
    record Result(String outputPath) {}

    @ContainerComponent(
            name = "container-io",
            image = "registry.access.redhat.com/ubi9/python-311:latest",
            command = {"my_program", "${text}"},
            args = {"--output_path", "${outputPath.path}"})
    static native Result containerIo(String text);

    @Pipeline(name = "container-io")
    static Result containerIoOnce(String text) {
        return containerIo(text);
    }
}
