import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.dsl.Kfp;
import dev.kfp4j.dsl.kubernetes.NodeAffinity;

final class BadNodeAffinity {
    @Component static void done() {}
    
    @Pipeline static void flow(String s, int n) {
        Kfp.task(() -> done()).nodeAffinity(NodeAffinity.preferred(101).in("zone", "a")).run();
        // ERROR KFP4J-254 col 75: this node affinity means nothing: its weight is 101 | write 1 to 100
        // RIGHT Kfp.task(() -> done()).nodeAffinity(NodeAffinity.preferred(100).in("zone", "a")).run();
        Kfp.task(() -> done()).nodeAffinity(NodeAffinity.required()).run();
        // ERROR KFP4J-254 col 66: this node affinity means nothing: it requires nothing | say what a label or a field must be
        // RIGHT Kfp.task(() -> done()).nodeAffinity(NodeAffinity.required().exists("zone")).run();
        Kfp.task(() -> done()).nodeAffinity(NodeAffinity.required().in("zone")).run();
        // ERROR KFP4J-254 col 71: this node affinity means nothing: In compares with nothing here | give it a value
        // RIGHT Kfp.task(() -> done()).nodeAffinity(NodeAffinity.required().in("zone", "a")).run();
    }
}
