import dev.kfp4j.annotations.ImportComponent;

@ImportComponent("imports/concat.yaml") // WARNING KFP4J-176 col 18: a Kubeflow Pipelines cluster does not do all that "imports/concat.yaml" asks for: it does not join the elements of a "Concat" | let the program do so, with the executor input for its argument; only KFP's local runner does
// RIGHT @ImportComponent("imports/load.yaml")
@ImportComponent("imports/resume.yaml") // WARNING KFP4J-176 col 18: a Kubeflow Pipelines cluster does not do all that "imports/resume.yaml" asks for: it does not see whether the artifact "start" of an "IfPresent" is given | let the program do so, with the executor input for its argument; only KFP's local runner does
@ImportComponent("imports/root.yaml") // WARNING KFP4J-176 col 18: a Kubeflow Pipelines cluster does not do all that "imports/root.yaml" asks for: it does not replace "{{$.pipeline_root}}" | let the program do so, with the executor input for its argument; only KFP's local runner does
final class Concats {}
