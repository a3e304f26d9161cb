import dev.kfp4j.annotations.ImportComponent;

@ImportComponent(value = "imports/load.yaml", name = "load-table") // ERROR KFP4J-174 col 54: "load-table" is not a valid name for a class | write a simple Java name, such as "Train"
// RIGHT @ImportComponent(value = "imports/load.yaml", name = "Load")
final class NoName {}
