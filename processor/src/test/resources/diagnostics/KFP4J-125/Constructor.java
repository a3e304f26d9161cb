import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.SchemaTitle;
import dev.kfp4j.artifacts.Artifact;
import dev.kfp4j.artifacts.ArtifactHandle;

class Constructor {
    @SchemaTitle("acme.Table")
    static class Table extends Artifact {
        private Table(ArtifactHandle handle) {
        // RIGHT Table(ArtifactHandle handle) {
            super(handle);
        }

        static Table of() {
            return new Table(ArtifactHandle.create());
        }
    }

    @SchemaTitle("acme.Words")
    abstract static class Words extends Artifact {
        Words(ArtifactHandle handle) {
            super(handle);
        }
    }

    @SchemaTitle("acme.Inner")
    class Inner extends Artifact {
        Inner(ArtifactHandle handle) {
            super(handle);
        }
    }

    @SchemaTitle("acme.Box")
    static class Box<T> extends Artifact {
        Box(ArtifactHandle handle) {
            super(handle);
        }
    }

    @Component
    static Table train(Table table, Words words, Inner inner, Box<String> box) { // ERROR KFP4J-125 col 24: the generated entrypoint cannot create the artifact type "Table": it has no accessible constructor that takes an ArtifactHandle | add a public constructor that takes an ArtifactHandle and passes it to super(handle)
    // ERROR KFP4J-125 col 37: the generated entrypoint cannot create the artifact type "Words": it is abstract | remove "abstract", or use a subclass
    // ERROR KFP4J-125 col 50: the generated entrypoint cannot create the artifact type "Inner": it is an inner class | add "static" to the class
    // ERROR KFP4J-125 col 66: the generated entrypoint cannot create the artifact type "Box": it has type parameters | declare the class without type parameters
        return Table.of();
    }
}
