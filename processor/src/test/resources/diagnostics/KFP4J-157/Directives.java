import dev.kfp4j.annotations.ContainerComponent;

class Directives {
    @ContainerComponent(
            image = "alpine",
            command = {"echo", "${end}"},
            // ERROR KFP4J-157 col 32: "${end}" has no "${if ...}" before it | add one before it, or remove it; for the value of the input, write "${inputs.end}"
            // RIGHT command = {"echo", "${inputs.end}"},
            args = {
                "say: ${if text}",
                // ERROR KFP4J-157 col 17: "${if text}" must be a separate element | write "${if text}" alone
                // RIGHT "${if text}", "say", "${end}",
                "${if}",
                // ERROR KFP4J-157 col 17: "${if}" names no input | write "${if name}"
                // RIGHT "${if text}",
                "${end}",
                "${if text}",
                "${end text}",
                // ERROR KFP4J-157 col 17: "${end text}" has too many words | write "${end}"
                // RIGHT
                "${else}",
                "nothing",
                "${else}",
                // ERROR KFP4J-157 col 17: "${else}" occurs twice | remove one of the two
                // RIGHT
                "${end}",
                "${if text}",
                // ERROR KFP4J-157 col 17: "${if text}" has no end | add an element "${end}" after the elements that depend on it
                "${text}"
                // RIGHT "${text}", "${end}"
            })
    static native void show(@Nullable String text, String end);

    @interface Nullable {}
}
