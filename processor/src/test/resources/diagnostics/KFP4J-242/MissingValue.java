import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.dsl.Kfp;

final class MissingValue {
    @interface Nullable {}

    @Component static void done() {}

    @Pipeline static void flow(@Nullable String limit) {
        Kfp.task(() -> done()).cpu(limit).run();
        // ERROR KFP4J-242 col 36: cpu(...) of a task must have a value, but the pipeline's input "limit" is optional | give the pipeline's input a default with @Default
        // RIGHT Kfp.task(() -> done()).cpu("2").run();
    }
}
