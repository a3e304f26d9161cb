// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.benchmarks.engine;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Whole runs in the local engine and in KFP's own local runner, in turn, each in a fresh process: {@code EngineSpeed
 * ROUNDS PYTHON KFP_SHAPES [SHAPE...]}. Prints a table in Markdown.
 */
public final class EngineSpeed {

    private static final List<Shape> BOTH =
            List.of(Shape.CHAIN, Shape.INDEPENDENT, Shape.SLOW_LOOP, Shape.EMPTY_LOOP, Shape.CACHED);

    private final int rounds;
    private final String python;
    private final String script;
    private final Path folder;

    private EngineSpeed(int rounds, String python, String script, Path folder) {
        this.rounds = rounds;
        this.python = python;
        this.script = script;
        this.folder = folder;
    }

    /**
     * Measures and prints.
     *
     * @param args how many rounds, a Python that has kfp, the script with the peer's shapes, and which shapes (default:
     *     all)
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("engine-speed-");
        try {
            var shapes = args.length == 3
                    ? List.of(Shape.values())
                    : List.of(args).subList(3, args.length).stream()
                            .map(Shape::valueOf)
                            .toList();
            new EngineSpeed(Integer.parseInt(args[0]), args[1], args[2], folder).measure(shapes, System.out);
        } finally {
            delete(folder);
        }
    }

    private void measure(List<Shape> shapes, PrintStream out) throws IOException, InterruptedException {
        out.printf(
                "Java %s, %d processors, %d rounds%n%n",
                System.getProperty("java.version"), Runtime.getRuntime().availableProcessors(), rounds);
        out.println(
                "| shape | | run, min | run, median | process, min | process, median | processor time | peak MB | ratio |");
        out.println("|---|---|---|---|---|---|---|---|---|");
        for (Shape shape : shapes) {
            var samples = new LinkedHashMap<String, List<Sample>>();
            // The first round fills caches, ours, the peer's and the machine's, and does not count.
            for (int round = 0; round <= rounds; round++) {
                for (var command : commands(shape).entrySet()) {
                    Sample sample = Sample.of(command.getValue());
                    if (round > 0) {
                        samples.computeIfAbsent(command.getKey(), name -> new ArrayList<>())
                                .add(sample);
                    }
                }
            }
            samples.forEach(
                    (name, list) -> out.println(row(shape, name, list, Objects.requireNonNull(samples.get("kfp4j")))));
        }
    }

    private Map<String, List<String>> commands(Shape shape) throws IOException {
        var commands = new LinkedHashMap<String, List<String>>();
        commands.put(
                "kfp4j",
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ShapeRun.class.getName(),
                        shape.name(),
                        place(shape, "kfp4j")));
        if (BOTH.contains(shape)) {
            commands.put("kfp.local", List.of(python, "-W", "ignore", script, shape.word(), place(shape, "kfp")));
        }
        return commands;
    }

    /** A folder that is empty, unless what is measured is that it is not. */
    private String place(Shape shape, String whose) throws IOException {
        Path place = folder.resolve(shape.word() + "-" + whose);
        if (shape != Shape.CACHED && Files.exists(place)) {
            delete(place);
        }
        return place.toString();
    }

    private static String row(Shape shape, String name, List<Sample> samples, List<Sample> ours) {
        return String.format(
                Locale.ROOT,
                "| %s | %s | %.0f | %.0f | %.0f | %.0f | %.0f | %s | %.2f |",
                shape.word(),
                name,
                Sample.min(samples, Sample::run),
                Sample.median(samples, Sample::run),
                Sample.min(samples, Sample::process),
                Sample.median(samples, Sample::process),
                Sample.median(samples, Sample::cpu),
                samples.get(0).peak() > 0
                        ? String.format(Locale.ROOT, "%.0f", Sample.median(samples, Sample::peak))
                        : "",
                Sample.medianRatio(samples, ours));
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
