// SPDX-License-Identifier: Apache-2.0

// OPTION -Akfp4j.image=acme/steps:1
import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.artifacts.Dataset;
import java.util.List;

final class Artifacts {
    @Component static void use(Dataset table) {}

    @Component static void all(List<Dataset> tables) {}

    @Pipeline static void flow(List<Dataset> tables) {
        for (var table : tables) { use(table); }
        // WARNING KFP4J-400 col 9: a Kubeflow Pipelines cluster rejects the whole pipeline because of this loop over the artifacts of "tables" | loop over a list of parameters, such as the names of the artifacts, or pass the whole list to one component
        // RIGHT all(tables);
    }
}
