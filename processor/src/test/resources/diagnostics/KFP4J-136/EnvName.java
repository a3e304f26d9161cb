import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Env;

class EnvName {
    @Component(env = {@Env(name = "GOOD", value = ""), @Env(name = "2BAD", value = "")}) // ERROR KFP4J-136 col 68: "2BAD" is not a valid name for an environment variable | use letters, digits and underscores, and do not start with a digit
    // RIGHT @Component(env = {@Env(name = "GOOD", value = ""), @Env(name = "BETTER", value = "")})
    static void train() {}
}
