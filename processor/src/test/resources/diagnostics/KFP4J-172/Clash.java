import dev.kfp4j.annotations.ImportComponent;

@ImportComponent("imports/clash.yaml") // ERROR KFP4J-172 col 18: the inputs "x_1" and "x__1" of "imports/clash.yaml" would both be named "x1" in Java | rename one of them in the file
// RIGHT @ImportComponent("imports/load.yaml")
final class Clash {}
