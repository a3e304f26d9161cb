import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;

final class Functions {
    @Component static String text(String in) { return in; }

    @Pipeline static void flow(String s, int n) {
        Runnable later = () -> text(s);
        // ERROR KFP4J-305 col 26: a lambda is not supported in a pipeline body outside of task(...) | call the component directly; task(() -> ...) sets options for a call
        // RIGHT text(s);
        Runnable reference = Functions::helper;
        // ERROR KFP4J-305 col 30: a method reference is not supported in a pipeline body outside of task(...) | call the component directly; task(() -> ...) sets options for a call
    }

    static void helper() {}
}
