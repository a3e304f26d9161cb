import dev.kfp4j.annotations.ImportComponent;

@ImportComponent("imports/load.yaml")
@ImportComponent("imports/load.yaml") // ERROR KFP4J-173 col 18: the class "LoadTable" cannot be generated for the imported component "imports/load.yaml": another imported component has this name | choose another name with @ImportComponent(name = "...")
// RIGHT @ImportComponent(value = "imports/load.yaml", name = "LoadAgain")
final class Twice {}
