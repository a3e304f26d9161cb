import dev.kfp4j.annotations.Component;

class Instance {
    @Component
    void train() {} // ERROR KFP4J-101 col 10: component "train" must be static | add "static": a step calls the method without an instance
    // RIGHT static void train() {}
}
