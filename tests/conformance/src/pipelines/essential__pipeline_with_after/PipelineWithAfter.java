// SPDX-License-Identifier: Apache-2.0
import static dev.kfp4j.dsl.Kfp.task;

import dev.kfp4j.annotations.ContainerComponent;
import dev.kfp4j.annotations.Pipeline;

final class PipelineWithAfter {
    @ContainerComponent(
            image = "alpine",
            command = {
                "sh",
                "-c",
                """
                set -e -x
                echo "$0"
                """,
                "${text}"
            })
    static native void printText(String text);

    @Pipeline
    static void pipelineWithAfter() {
        var first = task(() -> printText("1st task")).run();
        var second = task(() -> printText("2nd task")).after(first).run();
        task(() -> printText("3rd task")).after(first, second).run();
    }
}
