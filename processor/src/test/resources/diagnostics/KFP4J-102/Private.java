import dev.kfp4j.annotations.Component;

class Private {
    @Component
    private static void train() {} // ERROR KFP4J-102 col 25: component "train" must not be private | leave "private" out: the generated entrypoint, a class of the same package, calls the method
    // RIGHT static void train() {}
}
