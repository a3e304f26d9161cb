import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import java.util.ArrayList;
import java.util.List;

final class NotReady {
    @Component static String text(String in) { return in; }

    @Component static void list(List<String> in) {}

    @Pipeline static List<String> flow(List<String> items) {
        var results = new ArrayList<String>();
        list(results);
        // ERROR KFP4J-372 col 14: "results" cannot be used here: no loop has filled it | return the list, or pass it to a component, after the loop that fills it; for a constant list, write List.of(...)
        var same = results;
        // ERROR KFP4J-372 col 20: "results" cannot be used here: no loop has filled it | return the list, or pass it to a component, after the loop that fills it; for a constant list, write List.of(...)
        for (var item : items) {
            results.add(text(item));
            list(results);
            // ERROR KFP4J-372 col 18: "results" cannot be used here: the loop that fills it has not ended | return the list, or pass it to a component, after the loop that fills it; for a constant list, write List.of(...)
        }
        list(results);
        var never = new ArrayList<String>();
        for (var item : never) { text(item); }
        // ERROR KFP4J-372 col 25: "never" cannot be used here: no loop has filled it | return the list, or pass it to a component, after the loop that fills it; for a constant list, write List.of(...)
        // RIGHT for (var item : items) { text(item); }
        list(new ArrayList<>());
        // ERROR KFP4J-372 col 14: "new ArrayList<>()" cannot be used here: no loop has filled it | return the list, or pass it to a component, after the loop that fills it; for a constant list, write List.of(...)
        results.clear();
        // ERROR KFP4J-312 col 16: "clear" cannot be called on "results", which exists only when the pipeline runs | call it inside a component that takes the value
        return never;
        // ERROR KFP4J-372 col 16: "never" cannot be used here: no loop has filled it | return the list, or pass it to a component, after the loop that fills it; for a constant list, write List.of(...)
    }
}
