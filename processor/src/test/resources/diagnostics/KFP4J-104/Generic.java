import dev.kfp4j.annotations.Component;

class Generic {
    @Component
    static <T> void train(T value) {} // ERROR KFP4J-104 col 13: component "train" must not have type parameters | use concrete types: a step reads each input by its declared type
    // RIGHT static void train(String value) {}
}
