import static dev.kfp4j.dsl.Kfp.parallel;

import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import java.util.List;

final class Misplaced {
    @Component static int whole(int in) { return in; }

    @Component static void list(List<Integer> in) {}

    @Pipeline static void flow(List<Integer> items) {
        list(parallel(items, 2));
        // ERROR KFP4J-366 col 22: parallel(...) can wrap only the list of a loop | write "for (var x : parallel(items, 4)) { ... }" or "parallel(items, 4).stream().map(...).toList()"
        var limited = parallel(items, 2);
        // ERROR KFP4J-366 col 31: parallel(...) can wrap only the list of a loop | write "for (var x : parallel(items, 4)) { ... }" or "parallel(items, 4).stream().map(...).toList()"
        // RIGHT var limited = items;
        for (var item : limited) { whole(item); }
    }
}
