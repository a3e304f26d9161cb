import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Default;

class Both {
    @interface Nullable {}

    @Component
    static void train(@Nullable @Default("1") Integer trees) {} // ERROR KFP4J-128 col 33: input "trees" cannot have both @Nullable and @Default | remove one of them: an input with a default is never null
    // RIGHT static void train(@Default("1") int trees) {}
}
