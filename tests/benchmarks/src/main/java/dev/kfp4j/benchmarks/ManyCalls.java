// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A pipeline of many calls of one component, each fed by the one before: the size of its manifest, and the time of its
 * compilation, inside javac and by {@code kfp dsl compile}, each a whole command.
 */
public final class ManyCalls {
    private ManyCalls() {}

    private static final String JAVA = """
            import dev.kfp4j.annotations.Component;
            import dev.kfp4j.annotations.Pipeline;

            public final class Many {
                @Component
                public static String step(String text, int number) {
                    return text + number;
                }

                @Pipeline(name = "many-calls")
                public static String pipeline(String text) {
                    var text0 = step(text, 0);
            %s        return text%d;
                }
            }
            """;

    private static final String PYTHON = """
            from kfp import dsl

            @dsl.component
            def step(text: str, number: int) -> str:
                return text + str(number)

            @dsl.pipeline(name='many-calls')
            def pipeline(text: str) -> str:
                text0 = step(text=text, number=0)
            %s    return text%d.output
            """;

    /**
     * Measures and prints.
     *
     * @param args the processor path (the shaded jar), a {@code kfp} executable, how many calls, how many rounds
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        if (args.length < 2) {
            throw new IllegalArgumentException("usage: ManyCalls PROCESSOR.jar KFP [CALLS] [ROUNDS]");
        }
        int calls = args.length > 2 ? Integer.parseInt(args[2]) : 1000;
        int rounds = args.length > 3 ? Integer.parseInt(args[3]) : 7;
        Path folder = Files.createTempDirectory("many-calls-");
        Path java = Files.writeString(
                folder.resolve("Many.java"),
                JAVA.formatted(lines(calls, "        var text%1$d = step(text%2$d, %1$d);\n"), calls - 1));
        Path python = Files.writeString(
                folder.resolve("many.py"),
                PYTHON.formatted(lines(calls, "    text%1$d = step(text=text%2$d.output, number=%1$d)\n"), calls - 1));
        Path manifest = folder.resolve("kfp.yaml");
        List<String> javac = javac(folder.resolve("plain"), java, "-proc:none");
        List<String> withProcessor = javac(folder.resolve("classes"), java, "-processorpath", args[0]);
        List<String> kfp = List.of(
                args[1],
                "dsl",
                "compile",
                "--py",
                python.toString(),
                "--output",
                manifest.toString(),
                "--function",
                "pipeline");
        new PairedProcesses()
                .add("javac, -proc:none", javac)
                .add("javac, with the processor", withProcessor)
                .add("kfp dsl compile", kfp)
                .run(rounds, System.out);
        System.out.printf(
                "manifest of %d calls, bytes: ours %d, kfp's %d%n",
                calls, Files.size(ours(folder)), Files.size(manifest));
    }

    private static Path ours(Path folder) {
        return folder.resolve("classes/META-INF/kfp4j/pipelines/many-calls.yaml");
    }

    private static String lines(int calls, String line) {
        var text = new StringBuilder();
        IntStream.range(1, calls).forEach(i -> text.append(line.formatted(i, i - 1)));
        return text.toString();
    }

    private static List<String> javac(Path classes, Path source, String... options) throws IOException {
        var command = new ArrayList<String>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "javac").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "-d",
                Files.createDirectories(classes).toString()));
        command.addAll(List.of(options));
        command.add(source.toString());
        return command;
    }
}
