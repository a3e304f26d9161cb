import dev.kfp4j.annotations.Component;
import java.util.List;
import java.util.Map;

@SuppressWarnings("rawtypes")
class Raw {
    @Component
    static void train(List names, Map weights) {} // ERROR KFP4J-113 col 23: input "names" has the raw type "List" | add the type arguments, such as List<String>
    // ERROR KFP4J-113 col 35: input "weights" has the raw type "Map" | add the type arguments, such as Map<String, Double>
    // RIGHT static void train(List<String> names, Map<String, Double> weights) {}
}
