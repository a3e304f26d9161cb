import dev.kfp4j.annotations.ImportComponent;

@ImportComponent("imports/tran.yaml") // ERROR KFP4J-170 col 18: there is no "imports/tran.yaml" among the resources, on the source path or on the class path | put it below src/main/resources and write its path from there, with "/" and without one at the start
// RIGHT @ImportComponent("imports/train.yaml")
final class Missing {}
