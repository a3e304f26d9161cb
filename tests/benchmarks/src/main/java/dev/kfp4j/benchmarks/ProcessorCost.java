// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The cost of the processor in a compilation: the same components and pipeline compiled without it, without it but
 * together with the classes that it generates, and with it.
 */
public final class ProcessorCost {
    private ProcessorCost() {}

    private static final int CLASSES = 10;

    /**
     * Measures and prints.
     *
     * @param args the processor path (the shaded jar), how many components, how many rounds
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        if (args.length == 0) {
            throw new IllegalArgumentException("usage: ProcessorCost PROCESSOR.jar [COMPONENTS] [ROUNDS]");
        }
        int components = args.length > 1 ? Integer.parseInt(args[1]) : 50;
        int rounds = args.length > 2 ? Integer.parseInt(args[2]) : 9;
        Path folder = Files.createTempDirectory("processor-cost-");
        List<String> sources = writeSources(folder, components);
        List<String> withProcessor = javac(folder, "with", sources, "-processorpath", args[0]);
        List<String> all = new ArrayList<>(sources);
        all.addAll(generatedBy(withProcessor, folder.resolve("with")));
        new PairedProcesses()
                .add("javac, -proc:none", javac(folder, "without", sources, "-proc:none"))
                .add("javac, -proc:none, generated too", javac(folder, "generated", all, "-proc:none"))
                .add("javac, with the processor", withProcessor)
                .run(rounds, System.out);
    }

    private static List<String> generatedBy(List<String> command, Path output)
            throws IOException, InterruptedException {
        int status = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (status != 0) {
            throw new IllegalStateException("javac ended with exit status " + status);
        }
        try (Stream<Path> files = Files.walk(output)) {
            return files.map(Path::toString)
                    .filter(file -> file.endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> javac(Path folder, String output, List<String> sources, String... options)
            throws IOException {
        var command = new ArrayList<String>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "javac").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "-d",
                Files.createDirectories(folder.resolve(output)).toString()));
        command.addAll(List.of(options));
        command.addAll(sources);
        return command;
    }

    private static List<String> writeSources(Path folder, int components) throws IOException {
        var files = new ArrayList<String>();
        var calls = new StringBuilder();
        for (int c = 0; c < CLASSES; c++) {
            var methods = new StringBuilder();
            for (int i = c; i < components; i += CLASSES) {
                methods.append(component(i));
                calls.append(call(c, i));
            }
            files.add(write(folder, "Steps" + c, "public final class Steps%d {%n%s}%n".formatted(c, methods)));
        }
        files.add(write(folder, "Graph", """
                public final class Graph {
                    @Pipeline
                    public static void everything(Dataset table, @Default("0.1") double rate) {
                %s    }
                }
                """.formatted(calls)));
        return files;
    }

    private static String component(int i) {
        return """
                /** Result %1$d.
                 *  @param score how good it is
                 *  @param model what was trained */
                public record Result%1$d(double score, Model model) {}

                /** Trains model %1$d.
                 *  @param table what to train on
                 *  @param rate how fast
                 *  @param rounds how often
                 *  @param names the columns */
                @Component
                public static Result%1$d train%1$d(
                        Dataset table, @Default("0.1") double rate, @Default("10") int rounds, @Default("[\\"a\\"]") java.util.List<String> names) {
                    return new Result%1$d(rate * rounds * names.size(), Model.create());
                }

                """.formatted(i);
    }

    private static String call(int owner, int i) {
        return "        Steps%d.train%d(table, rate, %d, java.util.List.of(\"b\", \"c\"));%n".formatted(owner, i, i);
    }

    private static String write(Path folder, String name, String text) throws IOException {
        String source = """
                package bench;

                import dev.kfp4j.annotations.Component;
                import dev.kfp4j.annotations.Default;
                import dev.kfp4j.annotations.Pipeline;
                import dev.kfp4j.artifacts.Dataset;
                import dev.kfp4j.artifacts.Model;

                """;
        return Files.writeString(folder.resolve(name + ".java"), source + text).toString();
    }
}
