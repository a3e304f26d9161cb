import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;

final class LongPipelineDescription {
    @Component static String text(String in) { return in; }

    static final String TEN = "0123456789";
    static final String HUNDRED = TEN + TEN + TEN + TEN + TEN + TEN + TEN + TEN + TEN + TEN;
    static final String LONG = HUNDRED + HUNDRED + HUNDRED + HUNDRED + HUNDRED + HUNDRED + HUNDRED + HUNDRED + HUNDRED + HUNDRED + TEN + TEN + "01234";

    @Pipeline(description = LONG) static void flow() { text("a"); }
    // ERROR KFP4J-145 col 29: the description has 1025 characters, but KFP allows at most 1024 | shorten it
    // RIGHT @Pipeline(description = "Trains a model.") static void flow() { text("a"); }
}
