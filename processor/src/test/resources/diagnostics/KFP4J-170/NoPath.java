import dev.kfp4j.annotations.ImportComponent;

@ImportComponent("/imports/train.yaml") // ERROR KFP4J-170 col 18: there is no "/imports/train.yaml" among the resources, on the source path or on the class path | put it below src/main/resources and write its path from there, with "/" and without one at the start
// RIGHT @ImportComponent("imports/train.yaml")
@ImportComponent("imports/load.yaml")
@ImportComponent("../train.yaml") // ERROR KFP4J-170 col 18: there is no "../train.yaml" among the resources, on the source path or on the class path | put it below src/main/resources and write its path from there, with "/" and without one at the start
// RIGHT @ImportComponent(value = "imports/train.yaml", name = "TrainOnce")
final class NoPath {}
