import dev.kfp4j.annotations.Component;

class Above {
    @Component(cpu = "1500m", cpuRequest = "2", memory = "1G", memoryRequest = "1Gi") // ERROR KFP4J-133 col 44: the CPU request "2" exceeds the limit "1500m" | lower the request or raise the limit
    // ERROR KFP4J-133 col 80: the memory request "1Gi" exceeds the limit "1G" | lower the request or raise the limit
    // RIGHT @Component(cpu = "2", cpuRequest = "1500m", memory = "2Gi", memoryRequest = "1Gi")
    static void train() {}
}
