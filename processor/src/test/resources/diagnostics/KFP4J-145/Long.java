import dev.kfp4j.annotations.Component;

class Long {
    static final String TEN = "0123456789";
    static final String HUNDRED = TEN + TEN + TEN + TEN + TEN + TEN + TEN + TEN + TEN + TEN;
    static final String FIVE = HUNDRED + HUNDRED + HUNDRED + HUNDRED + HUNDRED;

    @Component(description = FIVE + FIVE + HUNDRED) // ERROR KFP4J-145 col 42: the description has 1100 characters, but KFP allows at most 1024 | shorten it
    // RIGHT @Component(description = FIVE + FIVE)
    static void train() {}
}
