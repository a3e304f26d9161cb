import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;

final class OptionalInput {
    @Component static String text(String in) { return in; }

    @Component static void maybe(@Nullable String in) {}

    @Pipeline static void flow(@Nullable String given) {
    // RIGHT @Pipeline static void flow(@dev.kfp4j.annotations.Default("none") String given) {
        text(given);
        // ERROR KFP4J-318 col 14: input "in" of "text" is required, but the pipeline's input "given" is optional | give the pipeline's input a default with @Default, or make the component's input @Nullable
        maybe(given);
    }

    @interface Nullable {}
}
