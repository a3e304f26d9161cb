import dev.kfp4j.annotations.ContainerComponent;
import dev.kfp4j.artifacts.Artifact;

class InProgram {
    @ContainerComponent(image = "alpine", command = "${script.path}")
    // ERROR KFP4J-159 col 53: a Kubeflow Pipelines cluster does not replace "${script.path}" in the program, the first element of the command line | start a program that takes it as an argument, such as a shell; the program itself can contain only values of inputs
    // RIGHT @ContainerComponent(image = "alpine", command = {"sh", "${script.path}"})
    static native void run(Artifact script);

    @ContainerComponent(image = "alpine", args = {"${script.path}", "${script.path}"})
    // ERROR KFP4J-159 col 51: a Kubeflow Pipelines cluster does not replace "${script.path}" in the program, the first element of the command line | start a program that takes it as an argument, such as a shell; the program itself can contain only values of inputs
    // RIGHT @ContainerComponent(image = "alpine", args = {"sh", "${script.path}", "${script.path}"})
    static native void runArgs(Artifact script);

    @ContainerComponent(
            image = "alpine",
            command = {"${if quiet}", "nice", "${end}"},
            args = {"${script.path}", "${script.path}"})
            // ERROR KFP4J-159 col 21: a Kubeflow Pipelines cluster does not replace "${script.path}" in the program, the first element of the command line | start a program that takes it as an argument, such as a shell; the program itself can contain only values of inputs
            // RIGHT args = {"sh", "${script.path}", "${script.path}"})
    static native void maybeNice(Artifact script, @Nullable String quiet);

    @ContainerComponent(image = "alpine", command = "/opt/${tool}", args = "${script.path}")
    static native void runTool(String tool, Artifact script);

    @interface Nullable {}
}
