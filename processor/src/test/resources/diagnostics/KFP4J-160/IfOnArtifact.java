import dev.kfp4j.annotations.ContainerComponent;
import dev.kfp4j.artifacts.Dataset;

class IfOnArtifact {
    @ContainerComponent(
            image = "alpine",
            command = "show",
            args = {"${if table}", "${table.path}", "${end}"})
            // WARNING KFP4J-160 col 21: a Kubeflow Pipelines cluster treats the artifact "table" as missing, so it always omits this part of the command line | pass "${executorInput}" to the program: it lists the artifacts that exist
            // RIGHT args = "${executorInput}")
    static native void show(@Nullable Dataset table);

    @interface Nullable {}
}
