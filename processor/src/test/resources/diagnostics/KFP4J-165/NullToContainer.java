import dev.kfp4j.annotations.ContainerComponent;
import dev.kfp4j.annotations.Pipeline;

class NullToContainer {
    @ContainerComponent(
            image = "alpine",
            command = "echo",
            args = {
                "${text}",
                // WARNING KFP4J-164 col 17: the run fails here where "text" is null | put it between "${if text}" and "${end}", or give the input a default instead of @Nullable
                "${if other}",
                "${other}",
                "${end}"
            })
    static native void show(@Nullable String text, @Nullable String other);

    @Pipeline
    static void flow() {
        show(null, null);
        // ERROR KFP4J-165 col 14: input "text" of "show" must not be null: the command line mentions it outside an "${if text}" | give a value, or put the mention between "${if text}" and "${end}"
        // RIGHT show("hello", null);
    }

    @interface Nullable {}
}
