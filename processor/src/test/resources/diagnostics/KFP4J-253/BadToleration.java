import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.annotations.kubernetes.TaintEffect;
import dev.kfp4j.dsl.Kfp;
import dev.kfp4j.dsl.kubernetes.Toleration;

final class BadToleration {
    @Component static void done() {}
    
    @Pipeline static void flow(String s, int n) {
        Kfp.task(() -> done()).toleration(Toleration.equal("", "a")).run();
        // ERROR KFP4J-253 col 59: this toleration is invalid: it has no key | add the key of the taint, or tolerate every taint with Exists and no key
        // RIGHT Kfp.task(() -> done()).toleration(Toleration.any()).run();
        Kfp.task(() -> done()).toleration(Toleration.exists("gpu").seconds(5)).run();
        // ERROR KFP4J-253 col 75: this toleration is invalid: seconds apply only to taints that evict pods | add the effect NO_EXECUTE, or remove the seconds
        // RIGHT Kfp.task(() -> done()).toleration(Toleration.exists("gpu").effect(TaintEffect.NO_EXECUTE).seconds(5)).run();
        Kfp.task(() -> done()).toleration(Toleration.exists("gpu").effect(TaintEffect.NO_EXECUTE).seconds(-5)).run();
        // ERROR KFP4J-253 col 106: this toleration is invalid: its seconds are negative | write 0 or more seconds
        // RIGHT Kfp.task(() -> done()).toleration(Toleration.exists("gpu").effect(TaintEffect.NO_EXECUTE).seconds(0)).run();
    }
}
