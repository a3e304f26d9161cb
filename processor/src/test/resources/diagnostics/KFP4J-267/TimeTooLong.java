import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;

final class TimeTooLong {
    @Component static void done() {}
    
    @Pipeline(deadline = "99999999d")
    // ERROR KFP4J-267 col 26: "99999999d" is longer than a cluster can count | write at most 2147483647s, which is 68 years
    // RIGHT @Pipeline(deadline = "9d")
    static void flow() { done(); }
}
