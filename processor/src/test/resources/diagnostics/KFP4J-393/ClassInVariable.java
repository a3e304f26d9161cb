import static dev.kfp4j.dsl.Kfp.importArtifact;

import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.artifacts.Dataset;

final class ClassInVariable {
    static final Class<Dataset> TYPE = Dataset.class;

    @Component static void use(Dataset data) {}

    @Pipeline static void flow(String uri) {
        use(importArtifact(TYPE, uri));
        // ERROR KFP4J-393 col 28: the type of an imported artifact must be a class literal, and "TYPE" is not one | write importArtifact(Dataset.class, uri)
        // RIGHT use(importArtifact(Dataset.class, uri));
    }
}
