import dev.kfp4j.annotations.ImportComponent;

@ImportComponent("imports/load.yaml") // ERROR KFP4J-173 col 18: the imported component "imports/load.yaml" needs the name "LoadTable" for a generated class, but a class of that name exists | give it another with @ImportComponent(name = "...")
// RIGHT @ImportComponent(value = "imports/load.yaml", name = "Load")
final class ClassOfTheUser {}

final class LoadTable {}
