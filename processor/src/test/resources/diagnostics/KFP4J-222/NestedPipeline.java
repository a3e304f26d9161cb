// OPTION -Akfp4j.image=acme/steps:1
import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.dsl.Kfp;

final class NestedPipeline {
    @Component static void done() {}

    @Pipeline static void inner() { done(); }

    @Pipeline static void outer() {
        Kfp.task(() -> inner()).cpu("1").timeout("5m").cacheKey("k").env("A", "1").image("i:1").run();
        // ERROR KFP4J-222 col 32: cpu(...) cannot be set for the nested pipeline "inner" | set it on the tasks inside that pipeline
        // ERROR KFP4J-222 col 41: timeout(...) cannot be set for the nested pipeline "inner" | set it on the tasks inside that pipeline
        // ERROR KFP4J-222 col 55: cacheKey(...) cannot be set for the nested pipeline "inner" | set it on the tasks inside that pipeline
        // ERROR KFP4J-222 col 69: env(...) cannot be set for the nested pipeline "inner" | set it on the tasks inside that pipeline
        // ERROR KFP4J-222 col 83: image(...) cannot be set for the nested pipeline "inner" | set it on the tasks inside that pipeline
        // RIGHT inner();
    }
}
