import dev.kfp4j.annotations.ContainerComponent;

class ContainerWithBody {
    @ContainerComponent(image = "alpine", command = "true")
    static void check() {}
    // ERROR KFP4J-150 col 17: container component "check" must be declared without a body | write "static native" and end the declaration with a semicolon: the container is what runs
    // RIGHT static native void check();
}
