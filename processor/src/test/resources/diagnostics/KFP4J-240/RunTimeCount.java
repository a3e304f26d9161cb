import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.dsl.Kfp;

final class RunTimeCount {
    @Component static void done() {}
    @Component static int count() { return 1; }

    @Pipeline static void flow(int gpus) {
        Kfp.task(() -> done()).accelerator("nvidia.com/gpu", gpus).run();
        // ERROR KFP4J-240 col 62: accelerator(...) takes a string, but "gpus" is a number that exists only when the pipeline runs | pass a String: change the type of the pipeline's input or of the component's output
        // RIGHT Kfp.task(() -> done()).accelerator("nvidia.com/gpu", 2).run();
        Kfp.task(() -> done()).accelerator("nvidia.com/gpu", count()).run();
        // ERROR KFP4J-240 col 67: accelerator(...) takes a string, but "count()" is a number that exists only when the pipeline runs | pass a String: change the type of the pipeline's input or of the component's output
        // RIGHT Kfp.task(() -> done()).accelerator("nvidia.com/gpu", "2").run();
    }
}
