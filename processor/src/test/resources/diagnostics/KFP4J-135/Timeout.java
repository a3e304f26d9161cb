import dev.kfp4j.annotations.Component;

class Timeout {
    @Component(timeout = "10 minutes") // ERROR KFP4J-135 col 26: "10 minutes" is not a valid duration | write a whole number above 0 and a unit, such as "90s", "30m", "2h" or "1d"
    // RIGHT @Component(timeout = "10m")
    static void words() {}

    @Component(timeout = "0s") // ERROR KFP4J-135 col 26: "0s" is not a valid duration | write a whole number above 0 and a unit, such as "90s", "30m", "2h" or "1d"
    static void zero() {}
}
