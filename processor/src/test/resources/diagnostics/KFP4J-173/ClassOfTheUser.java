import dev.kfp4j.annotations.ImportComponent;

@ImportComponent("imports/load.yaml") // ERROR KFP4J-173 col 18: the class "LoadTable" cannot be generated for the imported component "imports/load.yaml": a class of this name exists | choose another name with @ImportComponent(name = "...")
// RIGHT @ImportComponent(value = "imports/load.yaml", name = "Load")
final class ClassOfTheUser {}

final class LoadTable {}
