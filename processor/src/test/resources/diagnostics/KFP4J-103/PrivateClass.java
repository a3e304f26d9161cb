import dev.kfp4j.annotations.Component;

class PrivateClass {
    private static class Steps {
    // RIGHT static class Steps {
        static class Inner {
            @Component
            static void train() {} // ERROR KFP4J-103 col 25: component "train" cannot be called, because the class "Steps" is private | remove "private" from the class: the generated entrypoint is a class in the same package
        }
    }
}
