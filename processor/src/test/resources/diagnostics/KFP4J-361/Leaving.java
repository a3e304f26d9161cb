import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import java.util.List;

final class Leaving {
    @Component static String text(String in) { return in; }

    @Pipeline static void flow(List<String> items) {
        for (var item : items) {
            text(item);
            break;
            // ERROR KFP4J-361 col 13: "break" is not possible in a loop of a pipeline, since all its rounds run side by side | let a component make a list of the items that count, and loop over that
            // RIGHT text(item);
        }
        for (var item : items) {
            text(item);
            continue;
            // ERROR KFP4J-361 col 13: "continue" is not possible in a loop of a pipeline, since all its rounds run side by side | let a component make a list of the items that count, and loop over that
        }
        for (var item : items) {
            text(item);
            return;
            // ERROR KFP4J-361 col 13: "return" is not possible in a loop of a pipeline, since all its rounds run side by side | let a component make a list of the items that count, and loop over that
        }
    }
}
