import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Env;

class EnvTwice {
    @Component(env = {@Env(name = "A", value = "1"), @Env(name = "A", value = "2")}) // ERROR KFP4J-137 col 66: the environment variable "A" is set twice | remove one of the two
    // RIGHT @Component(env = {@Env(name = "A", value = "1"), @Env(name = "B", value = "2")})
    static void train() {}
}
