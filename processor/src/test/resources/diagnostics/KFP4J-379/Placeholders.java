import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import java.util.List;

final class Placeholders {
    @Component static String text(String in) { return in; }

    @Pipeline static void flow() {
        for (var item : List.of("a", "{{$.pipeline_job_name}}")) { text(item); }
        // ERROR KFP4J-379 col 32: the items of a loop must not contain "{{$" | write them differently: KFP treats it as the start of a placeholder and has no way to escape it
        // RIGHT for (var item : List.of("a", "b")) { text(item); }
    }
}
