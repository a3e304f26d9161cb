import dev.kfp4j.annotations.Component;

class CountAlone {
    @Component(acceleratorCount = 2) // ERROR KFP4J-140 col 35: acceleratorCount is set, but no accelerator | add accelerator = "nvidia.com/gpu" or leave the count out
    static void train() {}
}
