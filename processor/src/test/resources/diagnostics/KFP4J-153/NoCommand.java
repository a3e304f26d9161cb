import dev.kfp4j.annotations.ContainerComponent;

class NoCommand {
    @ContainerComponent(image = "alpine")
    // ERROR KFP4J-153 col 5: container component "check" has neither a command nor arguments | add command = {...}: KFP never runs the entrypoint of the image
    // RIGHT @ContainerComponent(image = "alpine", command = "true")
    static native void check();
}
