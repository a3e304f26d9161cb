// SPDX-License-Identifier: Apache-2.0
import dev.kfp4j.annotations.ContainerComponent;
import dev.kfp4j.annotations.Pipeline;

final class SequentialV1 {
    @ContainerComponent(
            image = "registry.access.redhat.com/ubi9/python-311:latest",
            command = {"sh", "-c"},
            args = "echo ${message}")
    static native void echo(String message);

    @Pipeline
    static void sequential(String param1, String param2) {
        echo(param1);
        echo(param2);
    }
}
