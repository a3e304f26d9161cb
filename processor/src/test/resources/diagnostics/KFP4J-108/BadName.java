import dev.kfp4j.annotations.Component;

class BadName {
    @Component(name = "Train_It") // ERROR KFP4J-108 col 23: "Train_It" cannot be the name of a component | use lower-case letters, digits and single dashes between them, at most 128 characters
    // RIGHT @Component(name = "train-it")
    static void train() {}

    @Component(name = "a--b") // ERROR KFP4J-108 col 23: "a--b" cannot be the name of a component | use lower-case letters, digits and single dashes between them, at most 128 characters
    static void dashes() {}

    @Component
    static void größe() {} // ERROR KFP4J-108 col 17: "größe" cannot be the name of a component | use lower-case letters, digits and single dashes between them, at most 128 characters; say it with @Component(name = "...")
}
