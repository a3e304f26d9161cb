// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.benchmarks.engine;

import dev.kfp4j.local.LocalEngine;
import dev.kfp4j.local.run.RunResult;
import dev.kfp4j.local.settings.Isolation;
import dev.kfp4j.manifest.Manifest;
import dev.kfp4j.manifest.json.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Runs one shape in this process, which is a fresh one: {@code ShapeRun SHAPE STORE}. Prints how long the call took
 * that runs it, in milliseconds, and the most memory that the process has had, in megabytes.
 */
public final class ShapeRun {
    private ShapeRun() {}

    /**
     * Runs it.
     *
     * @param args the shape's name and the folder that keeps its runs
     */
    public static void main(String[] args) throws IOException {
        Shape shape = Shape.valueOf(args[0]);
        LocalEngine engine = LocalEngine.builder()
                .store(Path.of(args[1]))
                .isolation(shape.inJvm() ? Isolation.JVM : Isolation.PROCESS)
                .parallelism(8)
                .build();
        Manifest manifest = shape.manifest();
        long start = System.nanoTime();
        RunResult result = engine.run(manifest, Map.of());
        double millis = (System.nanoTime() - start) / 1e6;
        if (!JsonValue.of(shape.result()).equals(result.outputs().parameters().get("Output"))) {
            throw new IllegalStateException(
                    shape + " ended as " + result.state() + " with " + result.outputs() + ": " + result.failures());
        }
        System.out.printf("millis %.1f%n", millis);
        Path status = Path.of("/proc/self/status");
        if (Files.exists(status)) {
            try (var lines = Files.lines(status)) {
                lines.filter(line -> line.startsWith("VmHWM:"))
                        .map(line -> line.replaceAll("[^0-9]", ""))
                        .forEach(kilobytes -> System.out.println("peak " + Long.parseLong(kilobytes) / 1024));
            }
        }
    }
}
