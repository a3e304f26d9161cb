import dev.kfp4j.annotations.Component;

class Image {
    @Component(image = "Not An Image") // ERROR KFP4J-138 col 24: "Not An Image" is not a valid container image | write a reference such as "ghcr.io/acme/steps:1.2" or "steps@sha256:..."
    // RIGHT @Component(image = "ghcr.io/acme/steps:1.2")
    static void train() {}
}
