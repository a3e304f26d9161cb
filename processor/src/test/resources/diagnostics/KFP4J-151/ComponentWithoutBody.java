import dev.kfp4j.annotations.Component;

class ComponentWithoutBody {
    @Component
    static native void check();
    // ERROR KFP4J-151 col 24: component "check" has no body | add a body, or use @ContainerComponent to run a command in another image
    // RIGHT static void check() {}
}
