import dev.kfp4j.annotations.Component;

class Quantities {
    @Component(cpu = "two", cpuRequest = "1.", memory = "4GB", memoryRequest = "1.5Gi") // ERROR KFP4J-132 col 22: "two" is not a valid CPU limit | write a number of cores, such as "2" or "500m"
    // ERROR KFP4J-132 col 42: "1." is not a valid CPU request | write a number of cores, such as "2" or "500m"
    // ERROR KFP4J-132 col 57: "4GB" is not a valid memory limit | write a number of bytes, such as "4Gi" or "512M"
    // ERROR KFP4J-132 col 80: "1.5Gi" is not a valid memory request | write a number of bytes, such as "4Gi" or "512M"
    // RIGHT @Component(cpu = "2", cpuRequest = "500m", memory = "4Gi", memoryRequest = "512M")
    static void train() {}
}
