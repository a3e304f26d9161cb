import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;

final class Failures {
    @Component static String text(String in) { return in; }

    @Pipeline static void flow(String s, int n) {
        throw new IllegalStateException(text(s));
        // ERROR KFP4J-303 col 9: "throw" is not supported in a pipeline body | handle the failure inside the component; task(() -> ...).retries(3).run() retries a failed step
        // RIGHT text(s);
    }
}
