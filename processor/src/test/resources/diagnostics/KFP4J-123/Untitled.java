import dev.kfp4j.annotations.Component;
import dev.kfp4j.artifacts.ArtifactHandle;
import dev.kfp4j.artifacts.Dataset;

class Untitled {
    static class Table extends Dataset {
    // RIGHT @dev.kfp4j.annotations.SchemaTitle("acme.Table")
    // RIGHT static class Table extends Dataset {
        Table(ArtifactHandle handle) {
            super(handle);
        }
    }

    @Component
    static void train(Table table) {} // ERROR KFP4J-123 col 23: the artifact type "Table" has no schema title | annotate the class with @SchemaTitle("namespace.Name")
}
