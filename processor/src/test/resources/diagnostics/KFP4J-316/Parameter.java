import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;

final class Parameter {
    @Component static String text(String in) { return in; }

    @Pipeline static void flow(String s, int n) {
        s = text(s);
        // ERROR KFP4J-316 col 9: the parameter "s" must not be assigned in a pipeline body | assign to a local variable: the parameter is an input of the run
        // RIGHT var shorter = text(s);
        text(s);
        // RIGHT text(shorter);
    }
}
