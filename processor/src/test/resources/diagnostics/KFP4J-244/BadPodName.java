import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.dsl.Kfp;

final class BadPodName {
    @Component static void done() {}
    
    @Pipeline static void flow(String s, int n) {
        Kfp.task(() -> done()).emptyDir("scratch.space", "/s").run();
        // ERROR KFP4J-244 col 41: "scratch.space" cannot be the name of a volume | use lower-case letters, digits, and dashes between them, at most 63 characters
        // RIGHT Kfp.task(() -> done()).emptyDir("scratch-space", "/s").run();
        Kfp.task(() -> done()).secretVolume("tls.example.com", "/tls").run();
        // ERROR KFP4J-244 col 45: "tls.example.com" cannot be the name of a volume | use lower-case letters, digits, and dashes between them, at most 63 characters; clusters call the volume after the secret
        // RIGHT Kfp.task(() -> done()).secretVolume("tls-example-com", "/tls").run();
    }
}
