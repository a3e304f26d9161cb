import dev.kfp4j.annotations.Component;

class Instance {
    @Component
    void train() {} // ERROR KFP4J-101 col 10: component "train" must be static | add "static": a step has no instance to run on
    // RIGHT static void train() {}
}
