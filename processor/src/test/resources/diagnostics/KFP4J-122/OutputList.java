import dev.kfp4j.annotations.Component;
import dev.kfp4j.artifacts.Dataset;
import java.util.List;

class OutputList {
    record Parts(List<Dataset> parts) {} // ERROR KFP4J-122 col 22: output "parts" must not be a list of artifacts | return the artifacts one by one in a record, or a folder as one artifact: KFP keeps the first of a list only
    // RIGHT record Parts(Dataset left, Dataset right) {}

    @Component
    static List<Dataset> split() { // ERROR KFP4J-122 col 16: output "split" must not be a list of artifacts | return the artifacts one by one in a record, or a folder as one artifact: KFP keeps the first of a list only
        return List.of();
    }

    @Component
    static Parts splitMore() {
        return new Parts(List.of());
        // RIGHT return new Parts(Dataset.create(), Dataset.create());
    }
}
