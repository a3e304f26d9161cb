import dev.kfp4j.annotations.ImportComponent;

@ImportComponent("imports/wrong.yaml") // ERROR KFP4J-171 col 18: imports/wrong.yaml:3:31: inputs[0].default: is not a valid default of type NUMBER_INTEGER | import a component or pipeline compiled by KFP, or a component.yaml of KFP v1
// RIGHT @ImportComponent("imports/load.yaml")
final class BadDefault {}
