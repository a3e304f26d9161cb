import static dev.kfp4j.dsl.Kfp.importArtifact;

import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.artifacts.Dataset;

final class UriOfText {
    @Component static void use(Dataset data) {}

    @Pipeline static void flow(String bucket) {
        use(importArtifact(Dataset.class, "s3://" + bucket));
        // ERROR KFP4J-397 col 51: the URI of an import cannot be a string that is built from run-time values: KFP does not fill it in | build the whole URI in a component, and pass it to a pipeline that imports it
        // RIGHT use(importArtifact(Dataset.class, bucket));
    }
}
