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
    static Result train(Color color, Config config, Table table) { // ERROR KFP4J-120 col 12: the type "Result" of output "train" cannot be reached from the generated entrypoint | make it and the classes around it package-private in the component's package, or public
    // ERROR KFP4J-120 col 25: the type "Color" of input "color" cannot be reached from the generated entrypoint | make it and the classes around it package-private in the component's package, or public
    // ERROR KFP4J-120 col 38: the type "Config" of input "config" cannot be reached from the generated entrypoint | make it and the classes around it package-private in the component's package, or public
    // ERROR KFP4J-120 col 53: the type "Table" of input "table" cannot be reached from the generated entrypoint | make it and the classes around it package-private in the component's package, or public
        return new Result(1);
    }
}
