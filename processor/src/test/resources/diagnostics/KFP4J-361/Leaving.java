import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import java.util.List;

final class Leaving {
    @Component static String text(String in) { return in; }

    @Pipeline static void flow(List<String> items) {
        for (var item : items) {
            text(item);
            break;
            // ERROR KFP4J-361 col 13: "break" is not supported in a loop of a pipeline, because its iterations run in parallel | let a component select the items, and loop over its result
            // RIGHT text(item);
        }
        for (var item : items) {
            text(item);
            continue;
            // ERROR KFP4J-361 col 13: "continue" is not supported in a loop of a pipeline, because its iterations run in parallel | let a component select the items, and loop over its result
        }
        for (var item : items) {
            text(item);
            return;
            // ERROR KFP4J-361 col 13: "return" is not supported in a loop of a pipeline, because its iterations run in parallel | let a component select the items, and loop over its result
        }
    }
}
