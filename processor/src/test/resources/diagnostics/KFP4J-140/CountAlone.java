import dev.kfp4j.annotations.Component;

class CountAlone {
    @Component(acceleratorCount = 2) // ERROR KFP4J-140 col 35: acceleratorCount is set without an accelerator | add accelerator = "nvidia.com/gpu", or remove acceleratorCount
    // RIGHT @Component(accelerator = "nvidia.com/gpu", acceleratorCount = 2)
    static void train() {}
}
