import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;

final class Formats {
    @Component static String text(String in) { return in; }

    @Pipeline static void flow(String s, int n, double x) {
        text("%5s".formatted(s));
        // ERROR KFP4J-327 col 14: the format "%5s" cannot be filled in when the pipeline runs: its argument is known only at run time | use %s for every value and %d for integers, or build the string inside a component
        // RIGHT text("%s".formatted(s));
        text(String.format("%.2f", x));
        // ERROR KFP4J-327 col 28: the format "%.2f" cannot be filled in when the pipeline runs: its argument is known only at run time | use %s for every value and %d for integers, or build the string inside a component
        text("%d".formatted(x));
        // ERROR KFP4J-327 col 14: the format "%d" cannot be filled in when the pipeline runs: its argument is not an integer | use %s for every value and %d for integers, or build the string inside a component
        text("%s %s".formatted(s));
        // ERROR KFP4J-327 col 14: the format "%s" cannot be filled in when the pipeline runs: its argument is missing | use %s for every value and %d for integers, or build the string inside a component
        text(s.formatted(n));
        // ERROR KFP4J-327 col 14: the format "s" cannot be filled in when the pipeline runs: it is not a constant | use %s for every value and %d for integers, or build the string inside a component
        text("100%".formatted(s));
        // ERROR KFP4J-327 col 14: the format "100%" cannot be filled in when the pipeline runs: it is incomplete | use %s for every value and %d for integers, or build the string inside a component
        text("%tY".formatted("a"));
        // ERROR KFP4J-327 col 14: the format "%tY" cannot be filled in when the pipeline runs: it does not fit the argument | use %s for every value and %d for integers, or build the string inside a component
        text("%d".formatted("a"));
        // ERROR KFP4J-327 col 14: the format "%d" cannot be filled in when the pipeline runs: it does not fit the argument | use %s for every value and %d for integers, or build the string inside a component
    }
}
