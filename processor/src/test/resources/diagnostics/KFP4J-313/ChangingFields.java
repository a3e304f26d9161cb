import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;

final class ChangingFields {
    @Component static String text(String in) { return in; }

    @Pipeline static void flow(String s, int n) {
        text(mutable);
        // ERROR KFP4J-313 col 14: the field "mutable" is not "static final", so a pipeline body cannot read it | make it a static final constant, or a parameter of the pipeline
    }

    static String mutable = "a";
    // RIGHT static final String mutable = "a";
    final String own = String.valueOf(1);
}
