import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Default;

class Both {
    @interface Nullable {}

    @Component
    static void train(@Nullable @Default("1") Integer trees) {} // ERROR KFP4J-128 col 33: input "trees" cannot have both @Nullable and @Default | leave one out: an input that is not given takes its default and is never null
    // RIGHT static void train(@Default("1") int trees) {}
}
