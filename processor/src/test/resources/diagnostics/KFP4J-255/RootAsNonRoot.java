import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.dsl.Kfp;

final class RootAsNonRoot {
    @Component static void done() {}
    
    @Pipeline static void flow(String s, int n) {
        Kfp.task(() -> done()).runAsUser(0).runAsNonRoot(true).run();
        // ERROR KFP4J-255 col 58: user 0 is root, but the task must not run as root, so no cluster can start it | remove one of the two settings
        // RIGHT Kfp.task(() -> done()).runAsUser(1000).runAsNonRoot(true).run();
    }
}
