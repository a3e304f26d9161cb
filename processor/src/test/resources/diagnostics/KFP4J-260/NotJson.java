import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.dsl.Kfp;

final class NotJson {
    @Component static void done() {}
    
    @Pipeline static void flow(String s, int n) {
        Kfp.task(() -> done()).nodeSelectorJson(s).run();
        // ERROR KFP4J-260 col 49: nodeSelectorJson(...) takes a map or a record, not "s" | pass a map or a record
        // RIGHT Kfp.task(() -> done()).nodeSelector("disktype", "ssd").run();
        Kfp.task(() -> done()).tolerationsJson(n).run();
        // ERROR KFP4J-260 col 48: tolerationsJson(...) takes a map, a record or a list of them, not "n" | pass a map, a record or a list of them
        // RIGHT Kfp.task(() -> done()).retries(2).run();
    }
}
