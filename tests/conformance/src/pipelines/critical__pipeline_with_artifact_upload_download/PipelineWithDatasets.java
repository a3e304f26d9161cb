// SPDX-License-Identifier: Apache-2.0
import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Default;
import dev.kfp4j.annotations.Name;
import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.artifacts.Dataset;
import java.io.IOException;
import java.nio.file.Files;

final class PipelineWithDatasets {
    @Component
    @Name("output_dataset")
    static Dataset downloadDatasetAndUploadAsArtifact(String datasetRepo, String datasetName) throws IOException {
        Dataset dataset = Dataset.create();
        Files.writeString(dataset.path(), datasetRepo + "/" + datasetName);
        return dataset;
    }

    @Component
    static void printDatasetInfo(Dataset dataset) throws IOException {
        System.out.println(Files.readString(dataset.path()));
    }

    @Pipeline
    static void pipelineWithDatasets(
            @Default("google/frames-benchmark") String datasetRepo, @Default("") String datasetName)
            throws IOException {
        printDatasetInfo(downloadDatasetAndUploadAsArtifact(datasetRepo, datasetName));
    }
}
