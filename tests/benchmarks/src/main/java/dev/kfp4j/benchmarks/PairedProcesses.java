// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.ProcessBuilder.Redirect;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Times whole processes in turn, A B C A B C …, so that a drift of the machine's speed meets all of them alike. The
 * first command is what the others are compared with, round by round.
 */
final class PairedProcesses {

    private static final int WARM_UP_ROUNDS = 2;

    private final Map<String, List<String>> commands = new LinkedHashMap<>();

    /** Adds a command. */
    PairedProcesses add(String name, List<String> command) {
        commands.put(name, List.copyOf(command));
        return this;
    }

    /**
     * Runs all commands so many times and prints a row for each: wall time in milliseconds, and the ratio to the first.
     */
    void run(int rounds, PrintStream out) throws IOException, InterruptedException {
        var times = new LinkedHashMap<String, List<Double>>();
        for (int round = -WARM_UP_ROUNDS; round < rounds; round++) {
            for (var command : commands.entrySet()) {
                double millis = time(command.getKey(), command.getValue());
                if (round >= 0) {
                    times.computeIfAbsent(command.getKey(), name -> new ArrayList<>())
                            .add(millis);
                }
            }
        }
        print(times, rounds, out);
    }

    private static double time(String name, List<String> command) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD)
                .start();
        int status = process.waitFor();
        long end = System.nanoTime();
        if (status != 0) {
            throw new IllegalStateException(name + " ended with exit status " + status + ": " + command);
        }
        return (end - start) / 1e6;
    }

    private static void print(Map<String, List<Double>> times, int rounds, PrintStream out) {
        List<Double> base = times.values().iterator().next();
        out.printf(
                "Java %s, %d processors, %d rounds%n",
                System.getProperty("java.version"), Runtime.getRuntime().availableProcessors(), rounds);
        out.printf("%-34s %8s %8s %8s   %s%n", "wall, ms", "min", "median", "max", "ratio to the first, median");
        times.forEach((name, values) -> {
            double[] sorted = values.stream().mapToDouble(d -> d).sorted().toArray();
            double[] ratios = new double[values.size()];
            Arrays.setAll(ratios, i -> values.get(i) / base.get(i));
            Arrays.sort(ratios);
            out.printf(
                    Locale.ROOT,
                    "%-34s %8.1f %8.1f %8.1f   %.2f%n",
                    name,
                    sorted[0],
                    median(sorted),
                    sorted[sorted.length - 1],
                    median(ratios));
        });
    }

    private static double median(double[] sorted) {
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
