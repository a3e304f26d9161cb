import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.dsl.Kfp;
import dev.kfp4j.dsl.kubernetes.InitContainer;

final class ReservedName {
    @Component static void done() {}
    
    @Pipeline static void flow(String s, int n) {
        Kfp.task(() -> done()).initContainer(InitContainer.of("kfp-launcher", "busybox:1")).run();
        // WARNING KFP4J-259 col 62: clusters of KFP 2.17 and older reject a pipeline with an init container | use a newer cluster, or do the work in a task that runs before this one
        // ERROR KFP4J-258 col 62: "kfp-launcher" is reserved for KFP's own container | choose another name
        // RIGHT Kfp.task(() -> done()).retries(1).run();
    }
}
