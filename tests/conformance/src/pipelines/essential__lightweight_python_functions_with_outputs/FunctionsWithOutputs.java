// SPDX-License-Identifier: Apache-2.0
import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.artifacts.Dataset;
import dev.kfp4j.artifacts.Metrics;
import dev.kfp4j.artifacts.Model;
import java.io.IOException;
import java.nio.file.Files;

final class FunctionsWithOutputs {
    record Outputs(String scalar, Metrics metrics, Model model) {}

    @Component
    static String concatMessage(String first, String second) {
        return first + second;
    }

    @Component
    static int addNumbers(int first, int second) {
        return first + second;
    }

    @Component
    static Dataset outputArtifact(int number, String message) throws IOException {
        Dataset dataset = Dataset.create();
        Files.writeString(dataset.path(), message.repeat(number));
        return dataset;
    }

    @Component
    static Outputs outputNamedTuple(Dataset artifact) {
        return new Outputs("123", Metrics.create(), Model.create());
    }

    @Pipeline
    static void functionsWithOutputs(
            String firstMessage, String secondMessage, int firstNumber, int secondNumber) throws IOException {
        outputNamedTuple(
                outputArtifact(addNumbers(firstNumber, secondNumber), concatMessage(firstMessage, secondMessage)));
    }
}
