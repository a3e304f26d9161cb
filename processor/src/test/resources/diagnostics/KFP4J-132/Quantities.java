import dev.kfp4j.annotations.Component;

class Quantities {
    @Component(cpu = "two", cpuRequest = "1.", memory = "4GB", memoryRequest = "1.5Gi") // ERROR KFP4J-132 col 22: "two" cannot be the CPU limit | write cores such as "2" or "500m"
    // ERROR KFP4J-132 col 42: "1." cannot be the CPU request | write cores such as "2" or "500m"
    // ERROR KFP4J-132 col 57: "4GB" cannot be the memory limit | write bytes such as "4Gi" or "512M"
    // ERROR KFP4J-132 col 80: "1.5Gi" cannot be the memory request | write bytes such as "4Gi" or "512M"
    // RIGHT @Component(cpu = "2", cpuRequest = "500m", memory = "4Gi", memoryRequest = "512M")
    static void train() {}
}
