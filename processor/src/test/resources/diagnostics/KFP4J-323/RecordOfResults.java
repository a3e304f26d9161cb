import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;

final class RecordOfResults {
    record Config(String name, int size) {}
    @Component static void config(Config in) {}

    @Component static String text(String in) { return in; }

    @Pipeline static void flow(String s, int n) {
        config(new Config(text(s), n));
        // ERROR KFP4J-323 col 16: a record of values that exist only when the pipeline runs can only be returned | pass the values one by one
        // RIGHT config(new Config("a", 1));
    }
}
