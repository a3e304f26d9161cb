import dev.kfp4j.annotations.ContainerComponent;

class IfAlways {
    @ContainerComponent(
            image = "alpine",
            command = "echo",
            args = {"${if text}", "${text}", "${end}"})
            // WARNING KFP4J-161 col 21: input "text" is always given, so that what follows is never left out | leave the "${if text}" out, or make the input @Nullable
            // RIGHT args = "${text}")
    static native void show(String text);
}
