import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;

final class Numbers {
    @Component static double number(double in) { return in; }

    @Component static void big(long in) {}

    @Pipeline static void flow() {
        big(1L << 53);
        // ERROR KFP4J-329 col 16: "1L << 53" cannot be passed exactly: KFP passes numbers as finite doubles | keep integers between -9007199254740991 and 9007199254740991, or pass a String
        // RIGHT big((1L << 53) - 1);
        big((1L << 53) - 1);
        number(1.0 / 0);
        // ERROR KFP4J-329 col 20: "1.0 / 0" cannot be passed exactly: KFP passes numbers as finite doubles | keep integers between -9007199254740991 and 9007199254740991, or pass a String
        number(Double.NaN);
        // ERROR KFP4J-329 col 22: "Double.NaN" cannot be passed exactly: KFP passes numbers as finite doubles | keep integers between -9007199254740991 and 9007199254740991, or pass a String
    }
}
