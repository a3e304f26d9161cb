import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.dsl.Kfp;

final class TaskQuantities {
    @Component static void done() {}

    @Pipeline static void flow(String s, int n) {
        Kfp.task(() -> done()).cpu("2 cores").cpuRequest("x").memory("4GB").memoryRequest("-1").run();
        // ERROR KFP4J-132 col 36: "2 cores" is not a valid CPU limit | write a number of cores, such as "2" or "500m"
        // ERROR KFP4J-132 col 58: "x" is not a valid CPU request | write a number of cores, such as "2" or "500m"
        // ERROR KFP4J-132 col 70: "4GB" is not a valid memory limit | write a number of bytes, such as "4Gi" or "512M"
        // ERROR KFP4J-132 col 91: "-1" is not a valid memory request | write a number of bytes, such as "4Gi" or "512M"
        // RIGHT Kfp.task(() -> done()).cpu("2").cpuRequest("500m").memory("4Gi").memoryRequest("512M").run();
    }
}
