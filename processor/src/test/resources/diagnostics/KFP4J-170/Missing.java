import dev.kfp4j.annotations.ImportComponent;

@ImportComponent("imports/tran.yaml") // ERROR KFP4J-170 col 18: "imports/tran.yaml" is neither among the resources nor on the source path or the class path | put the file under src/main/resources, and write its path relative to that folder, with "/" as separator
// RIGHT @ImportComponent("imports/train.yaml")
final class Missing {}
