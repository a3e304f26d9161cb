// SPDX-License-Identifier: Apache-2.0
import dev.kfp4j.annotations.ContainerComponent;
import dev.kfp4j.annotations.Pipeline;

final class ContainerNoInput {
    @ContainerComponent(
            image = "registry.access.redhat.com/ubi9/python-311:latest",
            command = {"echo", "hello world"})
    static native void containerNoInput();

    @Pipeline(name = "container-no-input")
    static void once() {
        containerNoInput();
    }
}
