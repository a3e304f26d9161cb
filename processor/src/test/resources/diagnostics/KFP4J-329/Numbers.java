import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;

final class Numbers {
    @Component static double number(double in) { return in; }

    @Component static void big(long in) {}

    @Pipeline static void flow() {
        big(1L << 53);
        // ERROR KFP4J-329 col 16: 1L << 53 cannot be handed over exactly: KFP carries numbers as finite doubles | stay within +-9007199254740991 for whole numbers, or hand over text
        // RIGHT big((1L << 53) - 1);
        big((1L << 53) - 1);
        number(1.0 / 0);
        // ERROR KFP4J-329 col 20: 1.0 / 0 cannot be handed over exactly: KFP carries numbers as finite doubles | stay within +-9007199254740991 for whole numbers, or hand over text
        number(Double.NaN);
        // ERROR KFP4J-329 col 22: Double.NaN cannot be handed over exactly: KFP carries numbers as finite doubles | stay within +-9007199254740991 for whole numbers, or hand over text
    }
}
