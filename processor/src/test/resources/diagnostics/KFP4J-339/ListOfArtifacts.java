// OPTION -Akfp4j.image=acme/steps:1
import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.artifacts.Dataset;
import java.util.List;

final class ListOfArtifacts {
    @Component static void join(List<Dataset> parts, List<String> names) {}

    @Pipeline static void inner(List<Dataset> parts, List<String> names) {
        join(parts, names);
    }

    @Pipeline static void outer(List<Dataset> parts) {
        join(parts, List.of("a"));
        inner(parts, List.of("a")); // WARNING KFP4J-339 col 15: a Kubeflow Pipelines cluster passes only one artifact of the list for input "parts" of the nested pipeline "inner" | call the component that takes the list in this pipeline
        // RIGHT join(parts, List.of("a"));
    }
}
