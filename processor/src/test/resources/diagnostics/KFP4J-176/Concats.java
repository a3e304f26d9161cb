import dev.kfp4j.annotations.ImportComponent;

@ImportComponent("imports/concat.yaml") // WARNING KFP4J-176 col 18: "imports/concat.yaml" has a "Concat" in its command line, which a Kubeflow Pipelines cluster hands on as it is | let the program put the text together; KFP's local runner alone replaces it
// RIGHT @ImportComponent("imports/load.yaml")
final class Concats {}
