import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;

final class PipelineInput {
    @Component static String text(String in) { return in; }

    @Pipeline static void flow(Thread worker) { text("a"); }
    // ERROR KFP4J-112 col 32: input "worker" cannot have the type "Thread" | use boolean, int, long, float, double, String, an enum, a record, List<T>, Map<String, T> or an artifact type
    // RIGHT @Pipeline static void flow(String worker) { text(worker); }
}
