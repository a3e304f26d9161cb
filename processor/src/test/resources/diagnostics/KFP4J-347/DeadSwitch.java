// OPTION -Akfp4j.image=registry.example/steps:1
import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;

final class DeadSwitch {
    static final String KIND = "b";

    enum Mode { FAST, SLOW }

    static final Mode MODE = Mode.SLOW;

    @Component static void note(String in) {}

    @Pipeline static void flow(String s, int n) {
        switch (KIND) {
            case "a", "c":
            // WARNING KFP4J-347 col 13: this code never runs and is not in the graph: "KIND" is always "b" | remove it, or decide by a parameter of the pipeline
                note("a");
                break;
            case "b":
                note("b");
                break;
            default:
            // WARNING KFP4J-347 col 13: this code never runs and is not in the graph: "KIND" is always "b" | remove it, or decide by a parameter of the pipeline
                note("d");
        }
        switch (MODE) {
            case FAST -> note(s);
            // WARNING KFP4J-347 col 13: this code never runs and is not in the graph: "MODE" is always "SLOW" | remove it, or decide by a parameter of the pipeline
            case SLOW -> {}
        }
    }
}
