import dev.kfp4j.annotations.Component;

class Generic {
    @Component
    static <T> void train(T value) {} // ERROR KFP4J-104 col 13: component "train" must not have type parameters | write the types out: a step reads its inputs by their declared types
    // RIGHT static void train(String value) {}
}
