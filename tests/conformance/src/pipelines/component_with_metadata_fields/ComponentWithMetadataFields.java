// SPDX-License-Identifier: Apache-2.0
import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Name;
import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.artifacts.Dataset;
import java.io.IOException;
import java.nio.file.Files;

final class ComponentWithMetadataFields {
    /**
     * A dataset joined from two.
     *
     * @param outDataset the concatenated dataset
     * @param joined the concatenated text
     */
    record Joined(Dataset outDataset, @Name("Output") String joined) {}

    /**
     * Concatenates two datasets.
     *
     * @param datasetA first dataset
     * @param datasetB second dataset
     */
    @Component
    static Joined datasetJoiner(Dataset datasetA, Dataset datasetB) throws IOException {
        Dataset joined = Dataset.create();
        String text = Files.readString(datasetA.path()) + Files.readString(datasetB.path());
        Files.writeString(joined.path(), text);
        return new Joined(joined, text);
    }

    /** What KFP makes of a component that is compiled by itself: a pipeline of one task. */
    @Pipeline(name = "dataset-joiner")
    static Joined pipeline(Dataset datasetA, Dataset datasetB) throws IOException {
        return datasetJoiner(datasetA, datasetB);
    }
}
