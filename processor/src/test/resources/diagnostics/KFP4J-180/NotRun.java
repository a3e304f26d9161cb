// OPTION -Akfp4j.image=acme/steps:1
import dev.kfp4j.annotations.ImportComponent;
import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.artifacts.Dataset;

@ImportComponent("imports/load.yaml")
final class NotRun {
    @Pipeline static void flow() {
        LoadTable.with("t").limit(3); // ERROR KFP4J-180 col 34: the call of "load-table" is described but never run | end it with ".run()" in the same expression
        // RIGHT LoadTable.with("t").limit(3).run();
        LoadTable.run("u");
    }
}
