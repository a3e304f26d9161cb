import dev.kfp4j.annotations.Component;

class EmptyEnum {
    enum Color {}
    // RIGHT enum Color { RED, GREEN }

    @Component
    static void train(Color color) {} // ERROR KFP4J-119 col 23: the enum "Color" of input "color" has no constants | add a constant, or use String
}
