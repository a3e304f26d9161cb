import dev.kfp4j.annotations.Component;

class Primitive {
    @interface Nullable {}

    record Config(@Nullable double rate) {} // ERROR KFP4J-127 col 29: field "rate" of type "double" cannot be @Nullable | use "Double" instead
    // RIGHT record Config(@Nullable Double rate) {}

    @Component
    static void train(@Nullable int trees, Config config) {} // ERROR KFP4J-127 col 23: input "trees" of type "int" cannot be @Nullable | use "Integer" instead
}
