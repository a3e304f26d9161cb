import dev.kfp4j.annotations.ContainerComponent;
import dev.kfp4j.annotations.Pipeline;

class NullToContainer {
    @ContainerComponent(
            image = "alpine",
            command = "echo",
            args = {
                "${text}",
                // WARNING KFP4J-164 col 17: the run fails here if "text" is null | put it between "${if text}" and "${end}", or replace @Nullable with @Default
                "${if other}",
                "${other}",
                "${end}"
            })
    static native void show(@Nullable String text, @Nullable String other);

    @Pipeline
    static void flow() {
        show(null, null);
        // ERROR KFP4J-165 col 14: input "text" of "show" must not be null: the command line uses it outside of "${if text}" | pass a value, or use the input only between "${if text}" and "${end}"
        // RIGHT show("hello", null);
    }

    @interface Nullable {}
}
