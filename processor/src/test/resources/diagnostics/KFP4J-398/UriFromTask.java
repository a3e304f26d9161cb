// OPTION -Akfp4j.image=example.com/steps:1
import static dev.kfp4j.dsl.Kfp.importArtifact;

import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.artifacts.Dataset;

final class UriFromTask {
    @Component static String find(String name) { return "s3://" + name; }

    @Component static void use(Dataset data) {}

    @Pipeline static void importing(String uri) { use(importArtifact(Dataset.class, uri)); }

    @Pipeline static void flow(String name) {
        use(importArtifact(Dataset.class, find(name)));
        // WARNING KFP4J-398 col 47: a Kubeflow Pipelines cluster cannot import from "find(name)": it does not take the URI from a task of the same pipeline | pass the URI to a pipeline that takes it as a parameter and imports it
        // RIGHT importing(find(name));
    }
}
