import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.dsl.Kfp;

final class NegativeId {
    @Component static void done() {}
    
    @Pipeline static void flow(String s, int n) {
        Kfp.task(() -> done()).runAsUser(-1).run();
        // ERROR KFP4J-256 col 42: -1 is not a valid user ID | write 0 or more
        // RIGHT Kfp.task(() -> done()).runAsUser(1).run();
        Kfp.task(() -> done()).runAsGroup(-7).run();
        // ERROR KFP4J-256 col 43: -7 is not a valid group ID | write 0 or more
        // RIGHT Kfp.task(() -> done()).runAsGroup(7).run();
    }
}
