import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;

final class NullArgument {
    @Component static String text(String in) { return in; }

    @Pipeline static void flow(String s, int n) {
        text(null);
        // ERROR KFP4J-319 col 14: input "in" of "text" is required and cannot be null | pass a value, or make the input @Nullable
        // RIGHT text("none");
    }
}
