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
    static Table train(Table table, Words words, Inner inner, Box<String> box) { // ERROR KFP4J-125 col 24: the artifact type "Table" cannot be made by the generated entrypoint: it has no reachable constructor that takes an ArtifactHandle | give it a public constructor that takes an ArtifactHandle and hands it on with super(handle)
    // ERROR KFP4J-125 col 37: the artifact type "Words" cannot be made by the generated entrypoint: it is abstract | give it a public constructor that takes an ArtifactHandle and hands it on with super(handle)
    // ERROR KFP4J-125 col 50: the artifact type "Inner" cannot be made by the generated entrypoint: it is an inner class and not static | give it a public constructor that takes an ArtifactHandle and hands it on with super(handle)
    // ERROR KFP4J-125 col 66: the artifact type "Box" cannot be made by the generated entrypoint: it has type parameters | give it a public constructor that takes an ArtifactHandle and hands it on with super(handle)
        return Table.of();
    }
}
