import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import java.util.List;
import java.util.Map;

final class FieldNames {
    @Component static String text(String in) { return in; }

    @Pipeline static void flow(List<Map<String, String>> items, String name) {
        for (var item : items) {
            text(item.get(name));
            // ERROR KFP4J-374 col 27: "name" cannot be taken out of "item": it is not a constant | take a field whose name is a constant of letters, digits and "_", or hand over the whole to a component
            // RIGHT text(item.get("name"));
            text(item.get("first name"));
            // ERROR KFP4J-374 col 27: "first name" cannot be taken out of "item": KFP has no such names for fields | take a field whose name is a constant of letters, digits and "_", or hand over the whole to a component
        }
    }
}
