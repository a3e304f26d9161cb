// SPDX-License-Identifier: Apache-2.0
import dev.kfp4j.annotations.ContainerComponent;
import dev.kfp4j.annotations.Default;
import dev.kfp4j.annotations.Name;
import dev.kfp4j.annotations.Pipeline;

final class ProducerConsumerParamPipeline {
    @Name("output_value")
    @ContainerComponent(
            image = "registry.access.redhat.com/ubi9/python-311:latest",
            command = {
                "sh",
                "-c",
                """
                set -e -x
                mkdir -p "$(dirname "$1")"
                echo "$0, this is an output parameter" > "$1"
                """,
                "${inputText}",
                "${output.path}"
            })
    static native String producer(String inputText);

    @ContainerComponent(
            image = "registry.access.redhat.com/ubi9/python-311:latest",
            command = {
                "sh",
                "-c",
                """
                set -e -x
                echo "Read from an input parameter: " && echo "$0"
                """,
                "${inputValue}"
            })
    static native void consumer(String inputValue);

    @Pipeline
    static void producerConsumerParamPipeline(@Default("Hello world") String text) {
        consumer(producer(text));
    }
}
