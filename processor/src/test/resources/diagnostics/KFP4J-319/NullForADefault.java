import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Default;
import dev.kfp4j.annotations.Pipeline;

final class NullForADefault {
    @Component static void scaled(@Default("1.5") Double by) {}

    @Pipeline static void flow() { scaled(null); }
    // ERROR KFP4J-319 col 43: input "by" of "scaled" is required and cannot be null | pass a value, or make the input @Nullable
    // RIGHT @Pipeline static void flow() { scaled(1.5); }
}
