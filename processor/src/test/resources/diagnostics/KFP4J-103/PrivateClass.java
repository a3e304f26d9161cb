import dev.kfp4j.annotations.Component;

class PrivateClass {
    private static class Steps {
    // RIGHT static class Steps {
        static class Inner {
            @Component
            static void train() {} // ERROR KFP4J-103 col 25: component "train" cannot be reached, because the class "Steps" is private | leave "private" out there: the generated entrypoint is a class of the same package
        }
    }
}
