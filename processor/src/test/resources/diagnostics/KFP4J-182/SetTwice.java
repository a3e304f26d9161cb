// OPTION -Akfp4j.image=acme/steps:1
import dev.kfp4j.annotations.ImportComponent;
import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.artifacts.Dataset;

@ImportComponent("imports/load.yaml")
final class SetTwice {
    @Pipeline static void flow() {
        LoadTable.with("t").limit(3).limit(4).run(); // ERROR KFP4J-182 col 37: input "limit" of "load-table" is set twice | remove one of the two
        // RIGHT LoadTable.with("t").limit(4).run();
    }
}
