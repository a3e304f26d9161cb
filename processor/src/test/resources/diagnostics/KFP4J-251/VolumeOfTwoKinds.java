import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.dsl.Kfp;

final class VolumeOfTwoKinds {
    @Component static void done() {}
    
    @Pipeline static void flow(String s, int n) {
        Kfp.task(() -> done()).secretVolume("data", "/s").configMapVolume("data", "/c").run();
        // ERROR KFP4J-251 col 75: the volume "data" would be of two kinds: secret and config map | rename one of them: a volume is named after its secret, config map or claim
        // RIGHT Kfp.task(() -> done()).secretVolume("data", "/s").configMapVolume("config", "/c").run();
        Kfp.task(() -> done()).mountVolume("data", "/s").emptyDir("data", "/c").run();
        // ERROR KFP4J-251 col 67: the volume "data" would be of two kinds: claim and empty directory | rename one of them: a volume is named after its secret, config map or claim
        // RIGHT Kfp.task(() -> done()).mountVolume("data", "/s").emptyDir("scratch", "/c").run();
    }
}
