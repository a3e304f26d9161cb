// OPTION -Akfp4j.image=example.com/steps:1
import static dev.kfp4j.dsl.Kfp.importer;

import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.artifacts.Dataset;

final class RunTimeMetadata {
    @Component static void use(Dataset data) {}

    @Pipeline static void flow(String uri, String day) {
        use(importer(Dataset.class, uri).metadata("day", day).metadata("again", day).run());
        // WARNING KFP4J-396 col 58: a Kubeflow Pipelines cluster does not replace "day" in the metadata of an import: the placeholder stays there | use a constant, or let a component produce the artifact and set its metadata
        // RIGHT use(importer(Dataset.class, uri).metadata("day", "monday").run());
    }
}
