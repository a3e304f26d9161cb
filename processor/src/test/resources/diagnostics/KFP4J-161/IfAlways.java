import dev.kfp4j.annotations.ContainerComponent;

class IfAlways {
    @ContainerComponent(
            image = "alpine",
            command = "echo",
            args = {
                "${if text}",
                // WARNING KFP4J-161 col 17: input "text" is always given, so that what follows is never left out | leave the "${if text}" out, or make the input @Nullable
                "${text}",
                "${end}"
            })
    static native void show(String text);
}
