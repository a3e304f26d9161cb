import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.dsl.Kfp;
import dev.kfp4j.dsl.TaskAction;

final class NotOneCall {
    @Component static String text(String in) { return in; }

    @Component static void done() {}

    @Pipeline static void flow(String s, int n) {
        Kfp.task(() -> "a").run();
        // ERROR KFP4J-336 col 24: task(...) takes exactly one call of a component or pipeline, but this is ""a"" | write task(() -> component(arguments))
        Kfp.task(() -> { done(); done(); }).run();
        // ERROR KFP4J-336 col 24: task(...) takes exactly one call of a component or pipeline, but this is a block of 2 statements | write task(() -> component(arguments))
        Kfp.task(() -> text(s) + "a").run();
        // ERROR KFP4J-336 col 32: task(...) takes exactly one call of a component or pipeline, but this is "text(s) + "a"" | write task(() -> component(arguments))
        // RIGHT Kfp.task(() -> text(s)).run();
        Kfp.task(() -> Kfp.task(() -> done()).run()).run();
        // ERROR KFP4J-336 col 50: task(...) takes exactly one call of a component or pipeline, but this is another task with options | write task(() -> component(arguments))
        Kfp.task(() -> helper()).run();
        // ERROR KFP4J-336 col 30: task(...) takes exactly one call of a component or pipeline, but this is a call of "helper", which is neither | write task(() -> component(arguments))
        Kfp.task(NotOneCall::helper).run();
        // ERROR KFP4J-336 col 18: task(...) takes exactly one call of a component or pipeline, but this is a reference to another method | write task(() -> component(arguments))
        TaskAction<RuntimeException> call = () -> done();
        // ERROR KFP4J-305 col 45: a lambda is not supported in a pipeline body outside of task(...) | call the component directly; task(() -> ...) sets options for a call
        Kfp.task(call).run();
        // ERROR KFP4J-336 col 18: task(...) takes exactly one call of a component or pipeline, but this is "call" | write task(() -> component(arguments))
    }

    static void helper() {}
}
