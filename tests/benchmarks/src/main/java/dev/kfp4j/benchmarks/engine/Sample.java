// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.benchmarks.engine;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * One run.
 *
 * @param process how long the whole process took, in milliseconds
 * @param run how long the call took in it that ran the pipeline, in milliseconds
 * @param peak the most memory that the process had, in megabytes; 0 where it did not say
 */
record Sample(double process, double run, double peak) {

    /** Runs a command that prints {@code millis} and perhaps {@code peak}. */
    static Sample of(List<String> command) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process =
                new ProcessBuilder(command).redirectError(Redirect.INHERIT).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int status = process.waitFor();
        double millis = (System.nanoTime() - start) / 1e6;
        if (status != 0) {
            throw new IllegalStateException("exit status " + status + " of " + command + "\n" + printed);
        }
        return new Sample(millis, number(printed, "millis "), number(printed, "peak "));
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
                .filter(line -> line.startsWith(word))
                .mapToDouble(line -> Double.parseDouble(line.substring(word.length())))
                .findFirst()
                .orElse(0);
    }
}
