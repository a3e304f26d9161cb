import dev.kfp4j.annotations.Component;

class Counts {
    @Component(retries = -1, accelerator = "nvidia.com/gpu", acceleratorCount = 0) // ERROR KFP4J-134 col 26: retries must be 0 or more, not -1 | write how often a failed task is tried again
    // ERROR KFP4J-134 col 81: acceleratorCount must be 1 or more, not 0 | leave the accelerator out if the task needs none
    // RIGHT @Component(retries = 2, accelerator = "nvidia.com/gpu", acceleratorCount = 1)
    static void train() {}
}
