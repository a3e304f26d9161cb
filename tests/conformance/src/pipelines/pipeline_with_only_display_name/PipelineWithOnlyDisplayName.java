// SPDX-License-Identifier: Apache-2.0
import dev.kfp4j.annotations.ContainerComponent;
import dev.kfp4j.annotations.Pipeline;

final class PipelineWithOnlyDisplayName {
    @ContainerComponent(
            image = "public.ecr.aws/docker/library/python:3.12",
            command = "echo",
            args = "hello world")
    static native void echo();

    @Pipeline(name = "echo-name")
    static void echoOnce() {
        echo();
    }
}
