// OPTION -Akfp4j.image=acme/steps:1
import dev.kfp4j.annotations.ImportComponent;
import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.artifacts.Dataset;

@ImportComponent("imports/load.yaml")
@ImportComponent("imports/train.yaml")
final class Literals {
    @Pipeline static void flow() {
        Dataset table = LoadTable.run("t");
        Train.with(table, "y").mode("slow").run(); // ERROR KFP4J-183 col 37: input "mode" of "train" does not accept "slow" | pass one of "fast", "exact"
        // RIGHT Train.with(table, "y").mode("exact").run();
    }
}
