import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.artifacts.Dataset;
import java.util.List;

final class ConstantArtifacts {
    @Component static Dataset load() { return Dataset.create(); }

    @Component static void merge(List<Dataset> all) {}

    @Pipeline static void flow() {
    // RIGHT @Pipeline static void flow(List<Dataset> all) {
        merge(List.of());
        // ERROR KFP4J-320 col 22: input "all" of "merge" is an artifact and cannot be a constant | pass the output of a component, or import a file with importArtifact(...)
        // RIGHT merge(all);
        load();
    }
}
