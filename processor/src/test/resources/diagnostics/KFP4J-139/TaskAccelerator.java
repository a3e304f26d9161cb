import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.dsl.Kfp;

final class TaskAccelerator {
    @Component static void done() {}

    @Pipeline static void flow(String s, int n) {
        Kfp.task(() -> done()).accelerator("GPU!").run();
        // ERROR KFP4J-139 col 44: "GPU!" is not a valid accelerator | write the resource name that the cluster uses, such as "nvidia.com/gpu"
        // RIGHT Kfp.task(() -> done()).accelerator("nvidia.com/gpu").run();
    }
}
