import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.dsl.Kfp;

final class TaskTimes {
    @Component static void done() {}

    @Pipeline static void flow(String s, int n) {
        Kfp.task(() -> done()).timeout("soon").retries(2, "1", 2.0, "1w").run();
        // ERROR KFP4J-135 col 40: "soon" is not a valid duration | write a whole number above 0 and a unit, such as "90s", "30m", "2h" or "1d"
        // ERROR KFP4J-135 col 59: "1" is not a valid duration | write a whole number above 0 and a unit, such as "90s", "30m", "2h" or "1d"
        // ERROR KFP4J-135 col 69: "1w" is not a valid duration | write a whole number above 0 and a unit, such as "90s", "30m", "2h" or "1d"
        // RIGHT Kfp.task(() -> done()).timeout("30m").retries(2, "10s", 2.0, "1h").run();
    }
}
