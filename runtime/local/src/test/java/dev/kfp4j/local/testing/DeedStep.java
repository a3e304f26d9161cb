// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.testing;

import dev.kfp4j.runtime.Step;
import dev.kfp4j.runtime.StepInputs;
import dev.kfp4j.runtime.StepLauncher;
import dev.kfp4j.runtime.StepOutputs;
import dev.kfp4j.runtime.StepSignature;
import dev.kfp4j.runtime.StepValue;
import dev.kfp4j.runtime.ValueType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A step made as generated ones are, which does what its input {@code script} says: a list of deeds, each a list of a
 * verb and its words. What the deeds have to say is the output {@code Output}.
 */
public final class DeedStep implements Step {

    private static final int MEBIBYTE = 1 << 20;

    private final StringBuilder said = new StringBuilder();

    public static void main(String[] args) {
        StepLauncher.main(new DeedStep(), args);
    }

    @Override
    public StepSignature signature() {
        return StepSignature.of("deed", "")
                .parameter("script", "--script", ValueType.LIST, false, null, "")
                .outputParameter("Output", "--output", ValueType.STRING, "")
                .build();
    }

    @Override
    public void run(StepInputs in, StepOutputs out) throws Exception {
        var lines = new ArrayList<List<String>>();
        for (StepValue line : in.value("script").elements()) {
            lines.add(line.elements().stream().map(StepValue::string).toList());
        }
        in.check();
        for (List<String> line : lines) {
            perform(line.get(0), line.size() > 1 ? line.get(1) : "");
        }
        out.parameter("Output", said.toString());
    }

    private void perform(String verb, String word) throws Exception {
        switch (verb) {
            case "say" -> said.append(word);
            case "print" -> System.out.println(word);
            case "complain" -> System.err.println(word);
            case "printFromThread" -> {
                var thread = new Thread(() -> System.out.println(word));
                thread.start();
                thread.join();
            }
            case "env" -> said.append(System.getenv(word));
            case "read" -> said.append(System.in.read());
            case "list" -> said.append(listing(Path.of(word)));
            case "pid" -> said.append(ProcessHandle.current().pid());
            case "thread" -> said.append(Thread.currentThread().getName());
            case "failFirst" -> {
                if ("0".equals(System.getenv("KFP_RETRY_INDEX"))) {
                    throw new IOException(word);
                }
            }
            case "throw" -> throw new IOException(word);
            case "memory" -> fill(Integer.parseInt(word));
            case "hugeArray" -> said.append(new int[Integer.MAX_VALUE].length);
            case "overflow" -> said.append(depth(0));
            case "sleep" -> TimeUnit.MILLISECONDS.sleep(Long.parseLong(word));
            case "mark" -> Files.writeString(Path.of(word), "here");
            case "deaf" -> deaf(Path.of(word));
            case "stubborn" -> Runtime.getRuntime().addShutdownHook(new Thread(DeedStep::oversleep));
            case "hang" -> Processes.hang(Path.of(word));
            case "child" -> child(Path.of(word));
            case "flood" -> flood(Long.parseLong(word));
            case "silence" -> {
                System.out.close();
                System.err.close();
            }
            default -> throw new IllegalArgumentException(verb);
        }
    }

    private static void fill(int mebibytes) {
        var kept = new ArrayList<byte[]>();
        while (kept.size() < mebibytes) {
            kept.add(new byte[MEBIBYTE]);
        }
    }

    private static String listing(Path folder) throws IOException {
        try (var entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString())
                    .sorted()
                    .toList()
                    .toString();
        }
    }

    private static int depth(int level) {
        return level < 0 ? 0 : 1 + depth(level + 1);
    }

    /** Takes no notice of an interrupt, until the file is there. */
    private static void deaf(Path file) {
        while (!Files.exists(file)) {
            Thread.onSpinWait();
        }
    }

    /** Leaves a child behind that has nothing to do with the standard streams. */
    private static void child(Path pids) throws IOException {
        Process child = new ProcessBuilder("sleep", "600")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        Files.writeString(pids, child.pid() + "\n");
    }

    private static void oversleep() {
        try {
            TimeUnit.MINUTES.sleep(10);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void flood(long bytes) {
        String line = "x".repeat(999);
        for (long done = 0; done < bytes; done += line.length() + 1) {
            System.out.println(line);
        }
    }
}
