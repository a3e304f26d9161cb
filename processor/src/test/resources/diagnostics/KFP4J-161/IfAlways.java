import dev.kfp4j.annotations.ContainerComponent;

class IfAlways {
    @ContainerComponent(
            image = "alpine",
            command = "echo",
            args = {"${if text}", "${text}", "${end}"})
            // WARNING KFP4J-161 col 21: input "text" always has a value, so this part of the command line is never omitted | remove the "${if text}", or make the input @Nullable
            // RIGHT args = "${text}")
    static native void show(String text);
}
