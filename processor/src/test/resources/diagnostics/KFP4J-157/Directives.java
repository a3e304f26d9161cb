import dev.kfp4j.annotations.ContainerComponent;

class Directives {
    @ContainerComponent(
            image = "alpine",
            command = {"echo", "${end}"},
            // ERROR KFP4J-157 col 32: "${end}" has no "${if ...}" before it | write one, or leave it out; the value of the input is "${inputs.end}"
            // RIGHT command = {"echo", "${inputs.end}"},
            args = {
                "say: ${if text}",
                // ERROR KFP4J-157 col 17: "${if text}" must be an element of its own | write "${if text}" alone
                // RIGHT "${if text}", "say", "${end}",
                "${if}",
                // ERROR KFP4J-157 col 17: "${if}" does not say which input | write "${if name}"
                // RIGHT "${if text}",
                "${end}",
                "${if text}",
                "${end text}",
                // ERROR KFP4J-157 col 17: "${end text}" says too much | write "${end}"
                // RIGHT
                "${else}",
                "nothing",
                "${else}",
                // ERROR KFP4J-157 col 17: "${else}" stands twice | leave one of them out
                // RIGHT
                "${end}",
                "${if text}",
                // ERROR KFP4J-157 col 17: "${if text}" is not ended | write an element "${end}" behind what depends on it
                "${text}"
                // RIGHT "${text}", "${end}"
            })
    static native void show(@Nullable String text, String end);

    @interface Nullable {}
}
