import dev.kfp4j.annotations.Component;

class Counts {
    @Component(retries = -1, accelerator = "nvidia.com/gpu", acceleratorCount = 0) // ERROR KFP4J-134 col 26: retries must be at least 0, not -1 | write the number of times that a failed task is retried
    // ERROR KFP4J-134 col 81: acceleratorCount must be at least 1, not 0 | remove the accelerator if the task needs none
    // RIGHT @Component(retries = 2, accelerator = "nvidia.com/gpu", acceleratorCount = 1)
    static void train() {}
}
