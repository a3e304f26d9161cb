import dev.kfp4j.annotations.Component;

class Private {
    @Component
    private static void train() {} // ERROR KFP4J-102 col 25: component "train" must not be private | remove "private": the generated entrypoint, a class in the same package, calls the method
    // RIGHT static void train() {}
}
