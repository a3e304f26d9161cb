import dev.kfp4j.annotations.Component;
import java.util.List;
import java.util.Map;

class Wildcard {
    @Component
    static void train(List<?> a, Map<String, ? extends Number> b) {} // ERROR KFP4J-115 col 27: input "a" must not have a wildcard in its type | replace "?" with a concrete type: a step reads JSON values by their declared type
    // ERROR KFP4J-115 col 37: input "b" must not have a wildcard in its type | replace "? extends Number" with a concrete type: a step reads JSON values by their declared type
    // RIGHT static void train(List<String> a, Map<String, Double> b) {}
}
