import dev.kfp4j.annotations.ContainerComponent;

class NullOutsideIf {
    @ContainerComponent(
            image = "alpine",
            command = "echo",
            args = {
                "${text}",
                // WARNING KFP4J-164 col 17: the run fails here if "text" is null | put it between "${if text}" and "${end}", or replace @Nullable with @Default
                // RIGHT "${if text}", "${text}", "${end}",
                "${if text}",
                "${text}",
                "${else}",
                "${text}",
                // WARNING KFP4J-164 col 17: the run fails here if "text" is null | put it between "${if text}" and "${end}", or replace @Nullable with @Default
                // RIGHT "none",
                "${end}"
            })
    static native void show(@Nullable String text);

    @interface Nullable {}
}
