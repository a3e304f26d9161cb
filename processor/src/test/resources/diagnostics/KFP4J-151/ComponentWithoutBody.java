import dev.kfp4j.annotations.Component;

class ComponentWithoutBody {
    @Component
    static native void check();
    // ERROR KFP4J-151 col 24: component "check" has no body | write one, or run a command of another image with @ContainerComponent
    // RIGHT static void check() {}
}
