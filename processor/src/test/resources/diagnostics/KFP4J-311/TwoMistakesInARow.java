import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;

/** A mistake in an argument hides none in what is made of the result. */
final class TwoMistakesInARow {
    @Component static double train(int rounds) { return rounds; }
    @Component static void report(double error) {}

    @Pipeline static double flow(int rounds) {
        var error = train(rounds * 2); // ERROR KFP4J-311 col 34: "*" needs the value of "rounds", which exists only when the pipeline runs | compute it inside a component that takes the value
        report(error);
        return error * 100; // ERROR KFP4J-311 col 22: "*" needs the value of "error", which exists only when the pipeline runs | compute it inside a component that takes the value
    }
}
