import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;

final class Arrays {
    @Component static String text(String in) { return in; }

    @Pipeline static void flow(String s, int n) {
        String[] names = {"a"};
        // ERROR KFP4J-307 col 26: an array is not supported in a pipeline body | use List.of(...) with constants
        text(new String[] {"a"}[0]);
        // ERROR KFP4J-307 col 32: an array is not supported in a pipeline body | use List.of(...) with constants
        // RIGHT text("a");
    }
}
