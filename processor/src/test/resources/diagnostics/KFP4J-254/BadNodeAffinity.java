import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.dsl.Kfp;
import dev.kfp4j.dsl.kubernetes.NodeAffinity;

final class BadNodeAffinity {
    @Component static void done() {}
    
    @Pipeline static void flow(String s, int n) {
        Kfp.task(() -> done()).nodeAffinity(NodeAffinity.preferred(101).in("zone", "a")).run();
        // ERROR KFP4J-254 col 75: this node affinity is invalid: its weight is 101 | write a weight from 1 to 100
        // RIGHT Kfp.task(() -> done()).nodeAffinity(NodeAffinity.preferred(100).in("zone", "a")).run();
        Kfp.task(() -> done()).nodeAffinity(NodeAffinity.required()).run();
        // ERROR KFP4J-254 col 66: this node affinity is invalid: it requires nothing | add a requirement for a label or a field
        // RIGHT Kfp.task(() -> done()).nodeAffinity(NodeAffinity.required().exists("zone")).run();
        Kfp.task(() -> done()).nodeAffinity(NodeAffinity.required().in("zone")).run();
        // ERROR KFP4J-254 col 71: this node affinity is invalid: In has no values | add a value
        // RIGHT Kfp.task(() -> done()).nodeAffinity(NodeAffinity.required().in("zone", "a")).run();
    }
}
