import dev.kfp4j.annotations.ContainerComponent;
import dev.kfp4j.artifacts.Dataset;

class IfOnArtifact {
    @ContainerComponent(
            image = "alpine",
            command = "show",
            args = {"${if table}", "${table.path}", "${end}"})
            // WARNING KFP4J-160 col 21: a Kubeflow Pipelines cluster never takes the artifact "table" for given, so that it always leaves out what follows | hand "${executorInput}" to the program, which says what is there
            // RIGHT args = "${executorInput}")
    static native void show(@Nullable Dataset table);

    @interface Nullable {}
}
