// OPTION -Akfp4j.image=acme/steps:1
import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;

final class LargeText {
    static final String TEN = "0123456789";
    static final String HUNDRED = TEN + TEN + TEN + TEN + TEN + TEN + TEN + TEN + TEN + TEN;
    static final String THOUSAND = HUNDRED + HUNDRED + HUNDRED + HUNDRED + HUNDRED + HUNDRED + HUNDRED + HUNDRED + HUNDRED + HUNDRED;
    static final String TEN_THOUSAND = THOUSAND + THOUSAND + THOUSAND + THOUSAND + THOUSAND + THOUSAND + THOUSAND + THOUSAND + THOUSAND + THOUSAND;

    @Component static void read(String name, String text) {}

    @Pipeline static void flow(String given) {
        read("fits", TEN_THOUSAND);
        read("does not", TEN_THOUSAND + "0"); // WARNING KFP4J-409 col 39: a constant of 10001 bytes is too large for a parameter: Kubeflow Pipelines has room for 10,000 bytes | put it into a file in the image, or into an artifact, and read that in the component
        // RIGHT read("does not", TEN_THOUSAND);
        read("nor with a value in it", TEN_THOUSAND + "0" + given); // WARNING KFP4J-409 col 59: a constant of 10001 bytes is too large for a parameter: Kubeflow Pipelines has room for 10,000 bytes | put it into a file in the image, or into an artifact, and read that in the component
    }
}
