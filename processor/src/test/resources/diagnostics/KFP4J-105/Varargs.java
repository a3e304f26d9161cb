import dev.kfp4j.annotations.Component;

class Varargs {
    @Component
    static void train(String... names) {} // ERROR KFP4J-105 col 17: component "train" must not take a variable number of arguments | use a List: an input has one name and one value
    // RIGHT static void train(java.util.List<String> names) {}
}
