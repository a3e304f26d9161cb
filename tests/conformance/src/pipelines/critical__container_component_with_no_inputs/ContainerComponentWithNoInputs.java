// SPDX-License-Identifier: Apache-2.0
import dev.kfp4j.annotations.ContainerComponent;
import dev.kfp4j.annotations.Pipeline;

final class ContainerComponentWithNoInputs {
    @ContainerComponent(
            image = "registry.access.redhat.com/ubi9/python-311:latest",
            command = {"echo", "hello world"})
    static native void helloWorldContainer();

    @Pipeline(name = "v2-container-component-no-input")
    static void v2ContainerComponentNoInput() {
        helloWorldContainer();
    }
}
