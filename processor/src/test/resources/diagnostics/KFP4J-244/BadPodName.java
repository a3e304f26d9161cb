import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.dsl.Kfp;

final class BadPodName {
    @Component static void done() {}
    
    @Pipeline static void flow(String s, int n) {
        Kfp.task(() -> done()).emptyDir("scratch.space", "/s").run();
        // ERROR KFP4J-244 col 41: "scratch.space" is not a valid name for a volume | use lower-case letters and digits, with dashes between them, at most 63 characters
        // RIGHT Kfp.task(() -> done()).emptyDir("scratch-space", "/s").run();
        Kfp.task(() -> done()).secretVolume("tls.example.com", "/tls").run();
        // ERROR KFP4J-244 col 45: "tls.example.com" is not a valid name for a volume | use lower-case letters and digits, with dashes between them, at most 63 characters; the volume is named after the secret
        // RIGHT Kfp.task(() -> done()).secretVolume("tls-example-com", "/tls").run();
    }
}
