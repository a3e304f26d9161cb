import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import java.util.List;
import java.util.Map;

final class FieldNames {
    @Component static String text(String in) { return in; }

    @Pipeline static void flow(List<Map<String, String>> items, String name) {
        for (var item : items) {
            text(item.get(name));
            // ERROR KFP4J-374 col 27: the field "name" cannot be taken from "item": it is not a constant | use a constant name of letters, digits and "_", or pass the whole value to a component
            // RIGHT text(item.get("name"));
            text(item.get("first name"));
            // ERROR KFP4J-374 col 27: the field "first name" cannot be taken from "item": KFP does not allow such a name | use a constant name of letters, digits and "_", or pass the whole value to a component
        }
    }
}
