import dev.kfp4j.annotations.Component;
import dev.kfp4j.artifacts.Dataset;
import java.util.List;
import java.util.Map;

class InsideParameter {
    record Config(Dataset table) {} // ERROR KFP4J-121 col 19: field "table" must not contain artifacts inside a record | declare the artifact as an input or output of its own; an input can also be a List of artifacts
    // RIGHT record Config(String table) {}

    @Component
    static void train(Config config, Map<String, Dataset> tables, List<List<Dataset>> lists) {} // ERROR KFP4J-121 col 41: input "tables" must not contain artifacts inside a list or map | declare the artifact as an input or output of its own; an input can also be a List of artifacts
    // ERROR KFP4J-121 col 71: input "lists" must not contain artifacts inside a list or map | declare the artifact as an input or output of its own; an input can also be a List of artifacts
}
