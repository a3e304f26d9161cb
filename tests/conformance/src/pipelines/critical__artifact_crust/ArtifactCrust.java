// SPDX-License-Identifier: Apache-2.0
import static dev.kfp4j.dsl.Kfp.task;

import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Name;
import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.artifacts.Dataset;
import java.io.IOException;
import java.nio.file.Files;

final class ArtifactCrust {
    @Component
    @Name("dataset")
    static Dataset coreComp() throws IOException {
        Dataset dataset = Dataset.create();
        Files.writeString(dataset.path(), "foo");
        return dataset;
    }

    @Component
    static void crustComp(Dataset input) throws IOException {
        System.out.println(Files.readString(input.path()));
    }

    @Pipeline
    static Dataset core() throws IOException {
        return task(() -> coreComp()).cache(false).run();
    }

    @Pipeline
    static Dataset mantle() throws IOException {
        return task(() -> core()).cache(false).run();
    }

    @Pipeline
    static void artifactPipeline() throws IOException {
        Dataset dataset = task(() -> mantle()).cache(false).run();
        task(() -> crustComp(dataset)).cache(false).run();
    }
}
