import dev.kfp4j.annotations.ImportComponent;

@ImportComponent("imports/concat.yaml") // WARNING KFP4J-176 col 18: "imports/concat.yaml" works only in KFP's local runner: a Kubeflow Pipelines cluster does not join the elements of a "Concat" | pass the executor input to the program, and let the program do this
// RIGHT @ImportComponent("imports/load.yaml")
@ImportComponent("imports/resume.yaml") // WARNING KFP4J-176 col 18: "imports/resume.yaml" works only in KFP's local runner: a Kubeflow Pipelines cluster does not check whether the artifact "start" of an "IfPresent" is given | pass the executor input to the program, and let the program do this
@ImportComponent("imports/root.yaml") // WARNING KFP4J-176 col 18: "imports/root.yaml" works only in KFP's local runner: a Kubeflow Pipelines cluster does not replace "{{$.pipeline_root}}" | pass the executor input to the program, and let the program do this
final class Concats {}
