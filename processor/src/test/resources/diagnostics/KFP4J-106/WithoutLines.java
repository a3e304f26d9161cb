// OPTION -g:none
import dev.kfp4j.annotations.Component;

class WithoutLines {
    @Component
    static void train(int a) {}

    @Component
    static void train(String a) {} // ERROR KFP4J-106 col 17: "train" is already the name of component "WithoutLines.train" (WithoutLines.java) | rename one of them with @Component(name = "...")
    // RIGHT static void trainByName(String a) {}
}
