import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;

final class ResultsAsAWhole {
    record Parts(String left, String right) {}
    @Component static Parts split(String in) { return new Parts(in, in); }

    @Pipeline static void flow(String s, int n) {
        var parts = split(s);
        pair(parts);
        // ERROR KFP4J-322 col 14: the results of "split" cannot be passed as a whole | pass one of them: parts.left(), parts.right()
        // RIGHT text(parts.left());
        text(parts.toString());
        // ERROR KFP4J-312 col 19: "toString" cannot be called on "parts", which exists only when the pipeline runs | call it inside a component that takes the value
    }

    @Component static void pair(Parts in) {}

    @Component static void text(String in) {}
}
