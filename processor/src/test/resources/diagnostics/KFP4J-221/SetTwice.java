import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.dsl.Kfp;

final class SetTwice {
    @Component static void done() {}

    @Pipeline static void flow(String s, int n) {
        Kfp.task(() -> done()).cpu("1").memory("1Gi").cpu("2").run();
        // ERROR KFP4J-221 col 54: cpu(...) is set twice for one task | remove one of the two
        // RIGHT Kfp.task(() -> done()).cpu("2").memory("1Gi").run();
    }
}
