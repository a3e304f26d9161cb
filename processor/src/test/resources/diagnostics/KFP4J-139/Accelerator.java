import dev.kfp4j.annotations.Component;

class Accelerator {
    @Component(accelerator = "NVIDIA A100") // ERROR KFP4J-139 col 30: "NVIDIA A100" is not a valid accelerator | write the resource name that the cluster uses, such as "nvidia.com/gpu"
    // RIGHT @Component(accelerator = "nvidia.com/gpu")
    static void train() {}
}
