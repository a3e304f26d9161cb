// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.benchmarks.engine;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * One run.
 *
 * @param process how long the whole process took, in milliseconds
 * @param run how long the call took in it that ran the pipeline, in milliseconds
 * @param cpu how much processor time it took with all that it started, in milliseconds; 0 where that cannot be known
 * @param peak the most memory that the process had, in megabytes; 0 where it did not say
 */
record Sample(double process, double run, double cpu, double peak) {

    private static final Path STAT = Path.of("/proc/self/stat");
    private static final int CHILDREN_USER = 15;
    private static final double TICK_MILLIS = 10;

    /** Runs a command that prints {@code millis} and perhaps {@code peak}. */
    static Sample of(List<String> command) throws IOException, InterruptedException {
        double cpuBefore = childrenMillis();
        long start = System.nanoTime();
        Process process =
                new ProcessBuilder(command).redirectError(Redirect.INHERIT).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int status = process.waitFor();
        double millis = (System.nanoTime() - start) / 1e6;
        if (status != 0) {
            throw new IllegalStateException("exit status " + status + " of " + command + "\n" + printed);
        }
        return new Sample(millis, number(printed, "millis "), childrenMillis() - cpuBefore, number(printed, "peak "));
    }

    /** The processor time of finished child processes, including their children. */
    private static double childrenMillis() throws IOException {
        if (!Files.exists(STAT)) {
            return 0;
        }
        String[] fields = Files.readString(STAT).split(" ", -1);
        return TICK_MILLIS * (Long.parseLong(fields[CHILDREN_USER]) + Long.parseLong(fields[CHILDREN_USER + 1]));
    }

    static double min(List<Sample> samples, ToDoubleFunction<Sample> of) {
        return samples.stream().mapToDouble(of).min().orElseThrow();
    }

    static double median(List<Sample> samples, ToDoubleFunction<Sample> of) {
        return median(samples.stream().mapToDouble(of).toArray());
    }

    /** The median of the ratios of the runs, round by round. */
    static double medianRatio(List<Sample> samples, List<Sample> base) {
        return median(IntStream.range(0, samples.size())
                .mapToDouble(i -> samples.get(i).run / base.get(i).run)
                .toArray());
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    private static double number(String printed, String word) {
        return printed.lines()
                // KFP's runner does not always end the line before.
                .filter(line -> line.contains(word))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.indexOf(word) + word.length())))
                .findFirst()
                .orElse(0);
    }
}
