import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import java.util.List;
import java.util.Map;

final class NotALists {
    record Range(int from, int to) implements Iterable<Integer> {
        @Override public java.util.Iterator<Integer> iterator() { return List.<Integer>of().iterator(); }
    }

    @Component static int whole(int in) { return in; }

    @Pipeline static void flow(Map<String, Integer> sizes) {
        for (var size : new Range(1, 3)) { whole(size); }
        // ERROR KFP4J-362 col 25: a pipeline cannot loop over "new Range(1, 3)": it is a constant | loop over a list: a List parameter, the List output of a component, or List.of(...) with constants or records
        // RIGHT for (var size : List.of(1, 2)) { whole(size); }
        for (var size : sizes.values()) { whole(size); }
        // ERROR KFP4J-312 col 30: "values" cannot be called on "sizes", which exists only when the pipeline runs | call it inside a component that takes the value
    }
}
