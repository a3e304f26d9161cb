import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.SchemaTitle;
import dev.kfp4j.artifacts.Artifact;
import dev.kfp4j.artifacts.ArtifactHandle;

class Schema {
    @SchemaTitle("Table") // ERROR KFP4J-124 col 18: "Table" is not a valid schema title | write it as namespace.Name, such as "acme.Tokenizer"
    // RIGHT @SchemaTitle("acme.Table")
    static class Table extends Artifact {
        Table(ArtifactHandle handle) {
            super(handle);
        }
    }

    @SchemaTitle(value = "acme.Words", version = "1") // ERROR KFP4J-124 col 50: "1" is not a valid schema version | write three numbers, such as "0.0.1"
    static class Words extends Artifact {
        Words(ArtifactHandle handle) {
            super(handle);
        }
    }

    @Component
    static void train(Table table, Words words) {}

    @Component
    static void test(Table table) {}
}
