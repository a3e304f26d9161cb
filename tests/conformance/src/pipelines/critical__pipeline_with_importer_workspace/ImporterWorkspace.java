// SPDX-License-Identifier: Apache-2.0
import static dev.kfp4j.dsl.Kfp.importer;

import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Name;
import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.annotations.Workspace;
import dev.kfp4j.annotations.kubernetes.AccessMode;
import dev.kfp4j.artifacts.Dataset;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

final class ImporterWorkspace {

    record Trained(String scalar, String message) {}

    record Results(String trainResult, String dirResult) {}

    @Component
    static Trained train(Dataset dataset) throws IOException {
        return new Trained("123", "trained with " + Files.readString(dataset.path()));
    }

    @Component
    static String readDir(Dataset data) throws IOException {
        try (Stream<Path> files = Files.walk(data.path())) {
            return files.map(Path::toString).sorted().collect(Collectors.joining(","));
        }
    }

    @Component
    @Name("out_ds")
    static Dataset writeFileArtifact() throws IOException {
        Dataset dataset = Dataset.create();
        Files.writeString(dataset.path(), "a file\n");
        return dataset;
    }

    @Component
    @Name("out_ds")
    static Dataset writeDirArtifact() throws IOException {
        Dataset dataset = Dataset.create();
        Files.createDirectories(dataset.path());
        Files.writeString(dataset.path().resolve("part-000.txt"), "a file of the folder\n");
        return dataset;
    }

    @Component
    static String getUri(Dataset d) {
        return d.uri();
    }

    @Pipeline
    static Results importStage(String fileUri, String dirUri) throws IOException {
        var file = importer(Dataset.class, fileUri)
                .metadata("key", "value")
                .downloadToWorkspace(true)
                .run();
        var folder = importer(Dataset.class, dirUri)
                .reimport(true)
                .metadata("source", "directory")
                .downloadToWorkspace(true)
                .run();
        return new Results(train(file).scalar(), readDir(folder));
    }

    @Pipeline(
            workspace = @Workspace(size = "1Gi", accessModes = AccessMode.READ_WRITE_ONCE, storageClass = "standard"))
    static Results pipelineWithImporterWorkspace() throws IOException {
        var file = getUri(writeFileArtifact());
        var folder = getUri(writeDirArtifact());
        return importStage(file, folder);
    }
}
