// SPDX-License-Identifier: Apache-2.0
import dev.kfp4j.annotations.ContainerComponent;
import dev.kfp4j.annotations.Default;
import dev.kfp4j.annotations.Pipeline;

final class ArgumentsParameters {
    @ContainerComponent(
            image = "registry.access.redhat.com/ubi9/python-311:latest",
            command = "echo",
            args = "${param1}-${param2}")
    static native void echo(String param1, String param2);

    @Pipeline(name = "echo")
    static void echoOnce(@Default("hello") String param1, String param2) {
        echo(param1, param2);
    }
}
