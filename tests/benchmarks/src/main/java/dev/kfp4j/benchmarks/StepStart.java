// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A step's start, from nothing to its outputs written, against an empty {@code main} and, where a Python with kfp is
 * given, against the same step under {@code python -m kfp.dsl.executor_main}.
 */
public final class StepStart {
    private StepStart() {}

    private static final String PYTHON_STEP = """
            from kfp.dsl import *

            def small_step(x_train: Input[Dataset], model: Output[Model], name: str, trees: int = 100, rate: float = 0.1) -> float:
                with open(model.path, 'w') as f:
                    f.write(name)
                model.metadata['source'] = x_train.uri
                return trees * rate
            """;

    /**
     * Measures and prints.
     *
     * @param args how many rounds, and optionally a Python executable that has kfp
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 15;
        Path folder = Files.createTempDirectory("step-start-");
        Files.writeString(folder.resolve("x_train"), "1,2,3");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classPath = System.getProperty("java.class.path");

        var processes = new PairedProcesses()
                .add("empty main", List.of(java, "-cp", classPath, EmptyMain.class.getName()))
                .add(
                        "step, --executor_input",
                        List.of(
                                java,
                                "-cp",
                                classPath,
                                SmallStep.class.getName() + "_SmallStepEntrypoint",
                                "--executor_input",
                                executorInput(folder, "score")))
                .add(
                        "step, named flags",
                        List.of(
                                java,
                                "-cp",
                                classPath,
                                SmallStep.class.getName() + "_SmallStepEntrypoint",
                                "--x-train=" + folder.resolve("x_train"),
                                "--trees=7",
                                "--name=small",
                                "--model=" + folder.resolve("model")));
        if (args.length > 1) {
            Path module = Files.writeString(folder.resolve("small_step.py"), PYTHON_STEP);
            processes.add(
                    "python -m kfp.dsl.executor_main",
                    List.of(
                            args[1],
                            "-m",
                            "kfp.dsl.executor_main",
                            "--component_module_path",
                            module.toString(),
                            "--executor_input",
                            executorInput(folder, "Output"),
                            "--function_to_execute",
                            "small_step"));
        }
        processes.run(rounds, System.out);
    }

    private static String executorInput(Path folder, String scoreOutput) {
        return """
                {"inputs": {
                   "parameterValues": {"trees": 7, "rate": 0.5, "name": "small"},
                   "artifacts": {"x_train": {"artifacts": [
                      {"name": "41", "type": {"schemaTitle": "system.Dataset"}, "uri": "%1$s/x_train", "metadata": {"rows": 3}}]}}},
                 "outputs": {
                   "parameters": {"%2$s": {"outputFile": "%1$s/outputs/%2$s"}},
                   "artifacts": {"model": {"artifacts": [
                      {"name": "model", "type": {"schemaTitle": "system.Model", "schemaVersion": "0.0.1"}, "uri": "%1$s/model",
                       "metadata": {}}]}},
                   "outputFile": "%1$s/executor_output.json"}}
                """.formatted(folder, scoreOutput);
    }
}
