import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.SchemaTitle;
import dev.kfp4j.artifacts.ArtifactHandle;
import dev.kfp4j.artifacts.Artifact;

class Hidden {
    private enum Color { RED }
    // RIGHT enum Color { RED }

    private record Config(int size) {}

    private record Result(int size) {}

    @SchemaTitle("acme.Table")
    private static class Table extends Artifact {
        Table(ArtifactHandle handle) {
            super(handle);
        }
    }

    @Component
    static Result train(Color color, Config config, Table table) { // ERROR KFP4J-120 col 12: the type "Result" of output "train" is not accessible to the generated entrypoint | make it and its enclosing classes public, or package-private in the package of the component
    // ERROR KFP4J-120 col 25: the type "Color" of input "color" is not accessible to the generated entrypoint | make it and its enclosing classes public, or package-private in the package of the component
    // ERROR KFP4J-120 col 38: the type "Config" of input "config" is not accessible to the generated entrypoint | make it and its enclosing classes public, or package-private in the package of the component
    // ERROR KFP4J-120 col 53: the type "Table" of input "table" is not accessible to the generated entrypoint | make it and its enclosing classes public, or package-private in the package of the component
        return new Result(1);
    }
}
