// SPDX-License-Identifier: Apache-2.0
package twins;

import static dev.kfp4j.dsl.Kfp.task;

import dev.kfp4j.annotations.ContainerComponent;
import dev.kfp4j.annotations.Default;
import dev.kfp4j.annotations.Name;
import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.artifacts.Dataset;
import dev.kfp4j.artifacts.Model;

/** Components that are containers of any language. */
final class Containers {
    private Containers() {}

    @ContainerComponent(image = "alpine:3.20", command = "echo", args = "hello")
    static native void shellHello();

    record Said(String result) {}

    @ContainerComponent(
            image = "alpine:3.20",
            command = {"sh", "-c", "echo \"$0\" > \"$1\""},
            args = {"${text}", "${result.path}", "--count", "${count}"})
    static native Said shellWords(String text, int count);

    record Trained(Model model) {}

    @ContainerComponent(
            image = "trainer:1",
            args = {
                "--table", "${table.path}", "--from", "${table.uri}", "--model", "${model.path}", "--rounds", "${rounds}"
            })
    static native Trained shellTable(Dataset table, @Default("3") int rounds);

    record Made(Dataset table) {}

    @ContainerComponent(
            image = "maker:1",
            command = {"make", "${table.path}", "${table.uri}"})
    static native Made shellMake();

    @Pipeline
    static void containerCalls(@Default("x") String text) {
        shellHello();
        var said = shellWords(text, 2);
        shellWords(said.result(), 4);
        var made = shellMake();
        task(() -> shellTable(made.table(), 5)).cpu("2").run();
    }
}
