import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.dsl.Kfp;

final class NeverRun {
    @Component static void done() {}

    @Pipeline static void flow(String s, int n) {
        Kfp.task(() -> done());
        // ERROR KFP4J-334 col 17: the task is described but never run | end the call with ".run()": task(() -> ...).cpu("2").run()
        // RIGHT Kfp.task(() -> done()).run();
        Kfp.task(() -> done()).cpu("1");
        // ERROR KFP4J-334 col 35: the task is described but never run | end the call with ".run()": task(() -> ...).cpu("2").run()
        done();
    }
}
