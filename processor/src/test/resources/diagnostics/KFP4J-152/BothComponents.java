import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.ContainerComponent;

class BothComponents {
    @Component
    // RIGHT
    @ContainerComponent(image = "alpine", command = "true")
    static native void check();
    // ERROR KFP4J-152 col 24: "check" cannot be both a Java component and a container component | remove @Component or @ContainerComponent
}
