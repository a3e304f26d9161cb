// SPDX-License-Identifier: Apache-2.0
import dev.kfp4j.annotations.ContainerComponent;
import dev.kfp4j.annotations.Pipeline;

final class RunAsUserCacheEnabled {
    @ContainerComponent(
            image = "registry.access.redhat.com/ubi9/python-311:latest",
            command = "echo",
            args = "hello world")
    static native void echo();

    @Pipeline(name = "echo")
    static void echoOnce() {
        echo();
    }
}
