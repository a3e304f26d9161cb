import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;

final class LongDisplayName {
    @Component static String text(String in) { return in; }

    static final String TEN = "0123456789";
    static final String HUNDRED = TEN + TEN + TEN + TEN + TEN + TEN + TEN + TEN + TEN + TEN;
    static final String LONG = HUNDRED + HUNDRED + HUNDRED + HUNDRED + HUNDRED + HUNDRED + HUNDRED + HUNDRED + HUNDRED + HUNDRED + TEN + TEN + "01234";

    @Pipeline(displayName = LONG) static void flow() { text("a"); }
    // ERROR KFP4J-207 col 29: the display name has 1025 characters, but KFP allows at most 1024 | shorten it
    // RIGHT @Pipeline(displayName = "Train a model") static void flow() { text("a"); }
}
