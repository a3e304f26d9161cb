import dev.kfp4j.annotations.Component;
import dev.kfp4j.artifacts.Dataset;
import java.util.List;

class OutputList {
    record Parts(List<Dataset> parts) {} // ERROR KFP4J-122 col 22: output "parts" must not be a list of artifacts | return a record with one field per artifact, or one artifact that is a folder: KFP keeps only the first of a list
    // RIGHT record Parts(Dataset left, Dataset right) {}

    @Component
    static List<Dataset> split() { // ERROR KFP4J-122 col 16: output "split" must not be a list of artifacts | return a record with one field per artifact, or one artifact that is a folder: KFP keeps only the first of a list
        return List.of();
    }

    @Component
    static Parts splitMore() {
        return new Parts(List.of());
        // RIGHT return new Parts(Dataset.create(), Dataset.create());
    }
}
