import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.dsl.Kfp;

final class RunTimeOption {
    @Component static void done() {}

    @Pipeline static void flow(String s, int n) {
        Kfp.task(() -> done()).displayName(s).env("A", s).retries(n).run();
        // ERROR KFP4J-220 col 44: displayName(...) takes a constant, but "s" is known only when the pipeline runs | write a constant
        // ERROR KFP4J-220 col 56: env(...) takes a constant, but "s" is known only when the pipeline runs | write a constant
        // ERROR KFP4J-220 col 67: retries(...) takes a constant, but "n" is known only when the pipeline runs | write a constant
        // RIGHT Kfp.task(() -> done()).displayName("done").env("A", "a").retries(2).run();
    }
}
