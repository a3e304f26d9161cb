// SPDX-License-Identifier: Apache-2.0
import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.artifacts.Dataset;
import java.util.List;
import java.util.Map;

final class Preprocess {
    record Outputs(
            Dataset outputDatasetOne,
            Dataset outputDatasetTwoPath,
            String outputParameterPath,
            boolean outputBoolParameterPath,
            Map<String, Integer> outputDictParameterPath,
            List<String> outputListParameterPath) {}

    @Component
    static Outputs preprocess(
            String message, Map<String, Integer> inputDictParameter, List<String> inputListParameter) {
        return new Outputs(Dataset.create(), Dataset.create(), message, true, inputDictParameter, inputListParameter);
    }

    @Pipeline(name = "preprocess")
    static Outputs pipeline(
            String message, Map<String, Integer> inputDictParameter, List<String> inputListParameter) {
        return preprocess(message, inputDictParameter, inputListParameter);
    }
}
