import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.dsl.Kfp;

final class SlotTwice {
    @Component static void done() {}
    
    @Pipeline static void flow(String s, int n) {
        Kfp.task(() -> done()).emptyDir("a", "/data").mountVolume("claim", "/data/").run();
        // ERROR KFP4J-250 col 76: the path "/data" is set twice | remove one of the two
        // RIGHT Kfp.task(() -> done()).emptyDir("a", "/data").mountVolume("claim", "/more").run();
        Kfp.task(() -> done()).podLabel("a", "1").podLabel("a", "2").run();
        // ERROR KFP4J-250 col 60: the pod label "a" is set twice | remove one of the two
        // RIGHT Kfp.task(() -> done()).podLabel("a", "1").podLabel("b", "2").run();
        Kfp.task(() -> done()).nodeSelector("a", "1").nodeSelector("a", "2").run();
        // ERROR KFP4J-250 col 68: the node label "a" is set twice | remove one of the two
        // RIGHT Kfp.task(() -> done()).nodeSelector("a", "1").run();
        Kfp.task(() -> done()).runAsUser(1).runAsUser(2).run();
        // ERROR KFP4J-250 col 54: the user is set twice | remove one of the two
        // RIGHT Kfp.task(() -> done()).runAsUser(1).run();
    }
}
