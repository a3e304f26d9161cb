// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.builds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lombok on the same processor path: its types in components, and in a class that holds a pipeline. */
@Tag("long")
final class LombokIT {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void lombok_worksBesideUs(boolean lombokFirst) throws IOException {
        Project orders = Project.copy("lombok", folder);
        Path classes = orders.path("classes");
        Path lombok = Published.lombok();
        Path ours = Published.processor();
        Javac javac = Jdk.current().javac().classPath(Published.runtimeAnd(lombok));
        Jdk.current().withoutWarningsOfTheJvm().forEach(option -> javac.with("-J" + option));
        javac.processorPath(lombokFirst ? new Path[] {lombok, ours} : new Path[] {ours, lombok})
                .compile(orders.sources("src"), classes)
                .silent();

        Map<String, String> left = Project.leftBehind(classes);
        assertThat(left).containsKeys("pipelines/ordering.yaml", "components/order.yaml", "components/describe.yaml");
        Path item = folder.resolve("item.txt");
        Path count = folder.resolve("count.txt");
        Jdk.current()
                .java()
                .with("-cp", Jdk.path(Published.runtimeAnd(classes)), "com.acme.orders.Orders_OrderEntrypoint")
                .with("--item", "tea", "--count", 3, "--output-item", item, "--output-count", count)
                .runIn(folder)
                .withStatus(0);
        assertThat(item).hasContent("tea");
        assertThat(count).hasContent("3");
    }
}
