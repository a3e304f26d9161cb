import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.dsl.Kfp;

final class RunTimeOption {
    @Component static void done() {}

    @Pipeline static void flow(String s, int n) {
        Kfp.task(() -> done()).displayName(s).env("A", s).retries(n).run();
        // ERROR KFP4J-220 col 44: displayName(...) of a task must be constant, and "s" is known only when the pipeline runs | write a constant
        // ERROR KFP4J-220 col 56: env(...) of a task must be constant, and "s" is known only when the pipeline runs | write a constant
        // ERROR KFP4J-220 col 67: retries(...) of a task must be constant, and "n" is known only when the pipeline runs | write a constant
    }
}
