import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.dsl.Completion;
import dev.kfp4j.dsl.Kfp;
import dev.kfp4j.dsl.Task;

final class KeptInAVariable {
    @Component static void done() {}

    @Pipeline static void flow(String s, int n) {
        var described = Kfp.task(() -> done());
        // ERROR KFP4J-335 col 33: the description of a task must not be kept in a variable | write it as one expression from task(...) to run(): task(() -> ...).cpu("2").run()
        // RIGHT var described = Kfp.task(() -> done()).run(); Kfp.task(() -> done()).after(described).run();
        described.run();
        // RIGHT done();
        Task<Completion, RuntimeException> typed;
        typed = Kfp.task(() -> done()).cpu("1");
        // ERROR KFP4J-335 col 43: the description of a task must not be kept in a variable | write it as one expression from task(...) to run(): task(() -> ...).cpu("2").run()
        describe().run();
        // ERROR KFP4J-335 col 17: the description of a task must not be kept in a variable | write it as one expression from task(...) to run(): task(() -> ...).cpu("2").run()
    }

    static Task<Completion, RuntimeException> describe() { return Kfp.task(() -> done()); }
}
