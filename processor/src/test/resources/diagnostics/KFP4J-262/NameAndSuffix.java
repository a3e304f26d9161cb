import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import dev.kfp4j.annotations.kubernetes.AccessMode;
import dev.kfp4j.dsl.Kfp;
import dev.kfp4j.dsl.kubernetes.VolumeClaim;

final class NameAndSuffix {
    @Component static void done() {}
    
    @Pipeline static void flow(String s, int n) {
        Kfp.createVolume(VolumeClaim.of("1Gi", AccessMode.READ_WRITE_ONCE).name("a").nameSuffix("-b"));
        // ERROR KFP4J-262 col 96: a volume claim cannot have both a name and a name suffix | remove name(...) or nameSuffix(...)
        // RIGHT Kfp.createVolume(VolumeClaim.of("1Gi", AccessMode.READ_WRITE_ONCE).nameSuffix("-b"));
    }
}
