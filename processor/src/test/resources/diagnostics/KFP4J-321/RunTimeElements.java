import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import java.util.List;
import java.util.Map;

final class RunTimeElements {
    @Component static String text(String in) { return in; }

    @Component static void list(List<String> in) {}

    record Config(String name, int size) {}
    @Component static void config(Config in) {}

    @Pipeline static void flow(String s, int n) {
        list(List.of("a", s, text(s)));
        // ERROR KFP4J-321 col 27: "s" exists only when the pipeline runs, so it cannot be part of a constant list | pass it as a separate input, and put the parts together inside the component
        // ERROR KFP4J-321 col 34: "text(s)" exists only when the pipeline runs, so it cannot be part of a constant list | pass it as a separate input, and put the parts together inside the component
        // RIGHT list(List.of("a", "b"));
        var entries = Map.of("a", n);
        // ERROR KFP4J-321 col 35: "n" exists only when the pipeline runs, so it cannot be part of a constant map | pass it as a separate input, and put the parts together inside the component
        config(new Config(s, n));
        // ERROR KFP4J-323 col 16: a record of values that exist only when the pipeline runs can only be returned | pass the values one by one
    }
}
