import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.dsl.Kfp;

final class TaskRequestAndDefault {
    @Component(memory = "1Gi") static void small() {}

    @Pipeline static void flow() { Kfp.task(() -> small()).memoryRequest("2Gi").run(); }
    // ERROR KFP4J-133 col 74: the memory request "2Gi" exceeds the limit "1Gi" | lower the request or raise the limit
}
