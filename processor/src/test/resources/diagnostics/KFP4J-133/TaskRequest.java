import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.dsl.Kfp;

final class TaskRequest {
    @Component static void done() {}

    @Pipeline static void flow(String s, int n) {
        Kfp.task(() -> done()).cpu("500m").cpuRequest("1").memoryRequest("2G").memory("1Gi").run();
        // ERROR KFP4J-133 col 55: the CPU request "1" exceeds the limit "500m" | lower the request or raise the limit
        // ERROR KFP4J-133 col 74: the memory request "2G" exceeds the limit "1Gi" | lower the request or raise the limit
        // RIGHT Kfp.task(() -> done()).cpu("1").cpuRequest("500m").memoryRequest("1Gi").memory("2Gi").run();
    }
}
