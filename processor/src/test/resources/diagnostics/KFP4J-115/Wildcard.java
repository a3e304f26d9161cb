import dev.kfp4j.annotations.Component;
import java.util.List;
import java.util.Map;

class Wildcard {
    @Component
    static void train(List<?> a, Map<String, ? extends Number> b) {} // ERROR KFP4J-115 col 27: input "a" must not have a wildcard in its type | write the element type out: "?" does not say which type the JSON values have
    // ERROR KFP4J-115 col 37: input "b" must not have a wildcard in its type | write the element type out: "? extends Number" does not say which type the JSON values have
    // RIGHT static void train(List<String> a, Map<String, Double> b) {}
}
