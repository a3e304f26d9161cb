import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import java.util.List;
import java.util.Map;

final class MissingFields {
    @interface Nullable {}

    record Step(String name, @Nullable String parent) {}

    @Component static String text(String in) { return in; }

    @Pipeline static void flow(List<Step> steps, @Nullable Step last) {
        for (var step : steps) {
            text(step.name());
            text(step.parent());
            // ERROR KFP4J-375 col 22: "step" may lack the field "parent": it is @Nullable, and a cluster fails without it | give the field a value everywhere, or pass the whole value to a component
            // RIGHT text(step.name());
        }
        for (var step : List.of(new Step("a", "b"), new Step("c", null))) { text(step.parent()); }
        // ERROR KFP4J-375 col 86: "step" may lack the field "parent": some items of the loop have no such field | give the field a value everywhere, or pass the whole value to a component
        for (var item : List.of(Map.of("a", "1"), Map.of("a", "2"))) { text(item.get("b")); }
        // ERROR KFP4J-375 col 86: "item" may lack the field "b": some items of the loop have no such field | give the field a value everywhere, or pass the whole value to a component
        text(last.name());
        // ERROR KFP4J-375 col 18: "last" may lack the field "name": the pipeline's input "last" is optional | give the field a value everywhere, or pass the whole value to a component
    }
}
