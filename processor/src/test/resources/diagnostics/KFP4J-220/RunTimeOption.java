import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.dsl.Kfp;

final class RunTimeOption {
    @Component static void done() {}

    @Pipeline static void flow(String s, int n) {
        Kfp.task(() -> done()).cpu(s).env("A", s).run();
        // ERROR KFP4J-220 col 36: cpu(...) of a task must be constant, and "s" is known only when the pipeline runs | write a constant
        // ERROR KFP4J-220 col 48: env(...) of a task must be constant, and "s" is known only when the pipeline runs | write a constant
    }
}
