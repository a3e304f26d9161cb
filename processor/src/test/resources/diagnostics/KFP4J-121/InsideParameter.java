import dev.kfp4j.annotations.Component;
import dev.kfp4j.artifacts.Dataset;
import java.util.List;
import java.util.Map;

class InsideParameter {
    record Config(Dataset table) {} // ERROR KFP4J-121 col 19: field "table" must not hold artifacts inside a record | make the artifact an input or output of its own; a List of artifacts may be an input
    // RIGHT record Config(String table) {}

    @Component
    static void train(Config config, Map<String, Dataset> tables, List<List<Dataset>> lists) {} // ERROR KFP4J-121 col 41: input "tables" must not hold artifacts inside a list or map | make the artifact an input or output of its own; a List of artifacts may be an input
    // ERROR KFP4J-121 col 71: input "lists" must not hold artifacts inside a list or map | make the artifact an input or output of its own; a List of artifacts may be an input
}
