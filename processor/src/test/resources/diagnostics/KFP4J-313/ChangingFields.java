import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;

final class ChangingFields {
    @Component static String text(String in) { return in; }

    @Pipeline static void flow(String s, int n) {
        text(mutable);
        // ERROR KFP4J-313 col 14: a pipeline body cannot read the field "mutable", which is not "static final" | make it a static final constant, or a parameter of the pipeline
    }

    static String mutable = "a";
    // RIGHT static final String mutable = "a";
    final String own = String.valueOf(1);
}
