import dev.kfp4j.annotations.Component;
import java.util.Map;

class MapKey {
    @Component
    static void train(Map<Integer, String> names) {} // ERROR KFP4J-114 col 26: the keys of input "names" must be "String", not "Integer" | use Map<String, ...>: a map becomes a JSON object
    // RIGHT static void train(Map<String, String> names) {}
}
