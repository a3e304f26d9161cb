import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.annotations.kubernetes.TaintEffect;
import dev.kfp4j.dsl.Kfp;
import dev.kfp4j.dsl.kubernetes.Toleration;

final class BadToleration {
    @Component static void done() {}
    
    @Pipeline static void flow(String s, int n) {
        Kfp.task(() -> done()).toleration(Toleration.equal("", "a")).run();
        // ERROR KFP4J-253 col 59: this toleration means nothing: it has no key | give it the taint's key, or tolerate any taint: Exists without a key
        // RIGHT Kfp.task(() -> done()).toleration(Toleration.any()).run();
        Kfp.task(() -> done()).toleration(Toleration.exists("gpu").seconds(5)).run();
        // ERROR KFP4J-253 col 75: this toleration means nothing: only pods that a taint ends are tolerated for a time | add the effect NO_EXECUTE, or leave the seconds out
        // RIGHT Kfp.task(() -> done()).toleration(Toleration.exists("gpu").effect(TaintEffect.NO_EXECUTE).seconds(5)).run();
        Kfp.task(() -> done()).toleration(Toleration.exists("gpu").effect(TaintEffect.NO_EXECUTE).seconds(-5)).run();
        // ERROR KFP4J-253 col 106: this toleration means nothing: it ends before it begins | write 0 or more seconds
        // RIGHT Kfp.task(() -> done()).toleration(Toleration.exists("gpu").effect(TaintEffect.NO_EXECUTE).seconds(0)).run();
    }
}
