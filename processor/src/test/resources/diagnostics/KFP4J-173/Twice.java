import dev.kfp4j.annotations.ImportComponent;

@ImportComponent("imports/load.yaml")
@ImportComponent("imports/load.yaml") // ERROR KFP4J-173 col 18: the imported component "imports/load.yaml" needs the name "LoadTable" for a generated class, but another imported component has it | give it another with @ImportComponent(name = "...")
// RIGHT @ImportComponent(value = "imports/load.yaml", name = "LoadAgain")
final class Twice {}
