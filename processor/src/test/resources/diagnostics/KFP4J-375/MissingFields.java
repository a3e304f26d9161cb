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
            // ERROR KFP4J-375 col 22: "step" may have no field "parent": it is @Nullable, and a cluster needs it | give the field a value everywhere, or hand over the whole to a component
            // RIGHT text(step.name());
        }
        for (var step : List.of(new Step("a", "b"), new Step("c", null))) { text(step.parent()); }
        // ERROR KFP4J-375 col 86: "step" may have no field "parent": not every item of the loop has it | give the field a value everywhere, or hand over the whole to a component
        for (var item : List.of(Map.of("a", "1"), Map.of("a", "2"))) { text(item.get("b")); }
        // ERROR KFP4J-375 col 86: "item" may have no field "b": not every item of the loop has it | give the field a value everywhere, or hand over the whole to a component
        text(last.name());
        // ERROR KFP4J-375 col 18: "last" may have no field "name": the pipeline's input "last" may be left out | give the field a value everywhere, or hand over the whole to a component
    }
}
