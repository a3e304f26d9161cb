import static dev.kfp4j.dsl.Kfp.parallel;

import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import java.util.List;

final class Limits {
    private static final int NONE = 0;

    @Component static int whole(int in) { return in; }

    @Pipeline static void flow(List<Integer> items, int limit) {
        for (var item : parallel(items, NONE)) { whole(item); }
        // ERROR KFP4J-365 col 41: "NONE" is not a valid number of parallel iterations | use a constant of 1 or more, or remove parallel(...) to run all iterations at once
        // RIGHT for (var item : items) { whole(item); }
        for (var item : parallel(items, -1)) { whole(item); }
        // ERROR KFP4J-365 col 41: "-1" is not a valid number of parallel iterations | use a constant of 1 or more, or remove parallel(...) to run all iterations at once
        // RIGHT for (var item : parallel(items, 1)) { whole(item); }
        for (var item : parallel(items, limit)) { whole(item); }
        // ERROR KFP4J-365 col 41: "limit" is not a valid number of parallel iterations | use a constant of 1 or more, or remove parallel(...) to run all iterations at once
    }
}
