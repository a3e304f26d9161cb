import dev.kfp4j.annotations.Component;
import java.util.List;
import java.util.Map;

@SuppressWarnings("rawtypes")
class Raw {
    @Component
    static void train(List names, Map weights) {} // ERROR KFP4J-113 col 23: input "names" must say what its List holds | write List<T>, such as List<String>
    // ERROR KFP4J-113 col 35: input "weights" must say what its Map holds | write Map<String, T>, such as Map<String, Double>
    // RIGHT static void train(List<String> names, Map<String, Double> weights) {}
}
