import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.dsl.Kfp;

final class ClusterTask {
    @Component static void done() {}
    
    @Pipeline static void flow(String s, int n) {
        Kfp.task(() -> Kfp.deleteVolume("claim")).cpu("1").run();
        // ERROR KFP4J-261 col 50: cpu(...) cannot be set for this task, which has no container: the cluster itself carries it out | remove it
        // RIGHT Kfp.task(() -> Kfp.deleteVolume("claim")).cache(false).run();
    }
}
