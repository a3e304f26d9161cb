import dev.kfp4j.annotations.ContainerComponent;

class ContainerWithBody {
    @ContainerComponent(image = "alpine", command = "true")
    static void check() {}
    // ERROR KFP4J-150 col 17: container component "check" must not have a body | declare the method "static native" and end it with a semicolon: the container is the implementation
    // RIGHT static native void check();
}
