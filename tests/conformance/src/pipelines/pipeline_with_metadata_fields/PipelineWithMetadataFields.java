// SPDX-License-Identifier: Apache-2.0
import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Name;
import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.artifacts.Dataset;

final class PipelineWithMetadataFields {
    record Joined(Dataset outDataset, @Name("Output") String text) {}

    /**
     * Convert string to dataset.
     *
     * @param string The string.
     */
    @Component
    @Name("dataset")
    static Dataset strToDataset(String string) {
        return Dataset.create();
    }

    @Component
    static Joined datasetJoiner(Dataset datasetA, Dataset datasetB) {
        return new Joined(Dataset.create(), "");
    }

    /** Concatenates a dataset with a string. */
    @Pipeline(displayName = "Concatenation pipeline", description = "A pipeline that joins string to in_dataset.")
    static Dataset datasetConcatenator(String string, Dataset inDataset) {
        var first = strToDataset(string);
        return datasetJoiner(first, inDataset).outDataset();
    }
}
