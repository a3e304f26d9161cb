import dev.kfp4j.annotations.Component;

class BadName {
    @Component(name = "Train_It") // ERROR KFP4J-108 col 23: "Train_It" is not a valid name for a component | use lower-case letters and digits, separated by single dashes, at most 128 characters
    // RIGHT @Component(name = "train-it")
    static void train() {}

    @Component(name = "a--b") // ERROR KFP4J-108 col 23: "a--b" is not a valid name for a component | use lower-case letters and digits, separated by single dashes, at most 128 characters
    static void dashes() {}

    @Component
    static void größe() {} // ERROR KFP4J-108 col 17: "größe" is not a valid name for a component | use lower-case letters and digits, separated by single dashes, at most 128 characters; set another name with @Component(name = "...")
}
