import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.dsl.Kfp;

final class CacheOff {
    @Component static void done() {}

    @Pipeline static void flow(String s, int n) {
        Kfp.task(() -> done()).cache(false).cacheKey("k").run();
        // ERROR KFP4J-225 col 53: cacheKey(...) has no effect on a task whose cache is off | remove cacheKey(...), or turn the cache on
        // RIGHT Kfp.task(() -> done()).cacheKey("k").run();
    }
}
